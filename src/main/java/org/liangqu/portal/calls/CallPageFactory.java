package org.liangqu.portal.calls;

import java.time.Clock;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.directory.Directory;
import org.springframework.stereotype.Component;

/** Gathers what the page of a call shows. */
@Component
public class CallPageFactory {

  private final Calls calls;
  private final Directory directory;
  private final Clock clock;

  CallPageFactory(Calls calls, Directory directory, Clock clock) {
    this.calls = calls;
    this.directory = directory;
    this.clock = clock;
  }

  public CallPage of(Call call) {
    return new CallPage(
        call,
        CallPhase.of(call, clock.instant()),
        calls.guide(call.id()),
        directory.parks(),
        directory.bureaus());
  }
}
