package org.liangqu.workflow.engine;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.liangqu.portal.DemoClockMoved;
import org.liangqu.portal.DemoTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock with the application's, before any job is executed. */
@Component
class EngineClock {

  EngineClock(ObjectProvider<DemoTime> demo) {
    demo.ifAvailable(time -> set(time.ahead()));
  }

  @EventListener
  void on(DemoClockMoved event) {
    set(event.ahead());
  }

  private static void set(Duration ahead) {
    if (ahead.isZero()) {
      ClockUtil.reset();
    } else {
      ClockUtil.offset(ahead.toMillis());
    }
  }
}
