package org.liangqu.portal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.liangqu.call.NewCall;
import org.liangqu.shared.ClockConfiguration;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The call that the samples answer: always open, whenever the demonstration is first started. */
@Component
@Conditional(DemoCondition.class)
class DemoCall {

  private static final int OPEN_FOR_DAYS = 30;
  private static final int DAYS_PER_STAGE = 15;
  private static final int CORRECTION_WORKING_DAYS = 10;
  private static final int REMINDER_WORKING_DAYS = 3;

  /** The ten industrial clusters (十大产业集群) of the autonomous region. */
  private static final List<String> CLUSTERS =
      List.of(
          "油气生产加工产业集群",
          "煤炭清洁高效利用产业集群",
          "新型电力系统产业集群",
          "绿色矿业及加工产业集群",
          "先进制造和新材料等战略性新兴产业集群",
          "粮食和食品加工产业集群",
          "棉花和纺织服装产业集群",
          "绿色畜牧产品和优质果蔬产业集群",
          "文化和旅游产业集群",
          "现代物流产业集群");

  private final Clock clock;

  DemoCall(Clock clock) {
    this.clock = clock;
  }

  NewCall announcement() {
    LocalDate today = LocalDate.now(clock.withZone(ClockConfiguration.ZONE));
    LocalDate closes = today.plusDays(OPEN_FOR_DAYS);
    return new NewCall(
        today.getYear(),
        "【示例】%d年“两区”科技发展计划项目申报".formatted(today.getYear()),
        today.minusDays(OPEN_FOR_DAYS).atStartOfDay(ClockConfiguration.ZONE).toInstant(),
        closes.atStartOfDay(ClockConfiguration.ZONE).toInstant(),
        closes.plusDays(DAYS_PER_STAGE),
        closes.plusDays(2 * DAYS_PER_STAGE),
        closes.plusDays(3 * DAYS_PER_STAGE),
        closes.plusDays(4 * DAYS_PER_STAGE),
        CORRECTION_WORKING_DAYS,
        REMINDER_WORKING_DAYS,
        CLUSTERS);
  }
}
