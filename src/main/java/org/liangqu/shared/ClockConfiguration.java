package org.liangqu.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one source of time: every deadline of the programme is meant in Beijing time. It ticks in
 * microseconds, as the database keeps them.
 */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.tick(Clock.system(ZONE), Duration.of(1, ChronoUnit.MICROS));
  }
}
