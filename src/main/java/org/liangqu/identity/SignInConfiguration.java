package org.liangqu.identity;

import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class SignInConfiguration {

  @Bean
  SignInClock signInClock() {
    return new SignInClock(Clock.systemUTC());
  }
}
