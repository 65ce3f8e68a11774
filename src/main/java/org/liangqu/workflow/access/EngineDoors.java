package org.liangqu.workflow.access;

import java.util.Map;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Both doors of the engine, web applications and REST, know the person from Spring Security. */
@Configuration(proxyBeanMethods = false)
class EngineDoors {

  /** After Spring Security's chain, before the web applications' own filters. */
  private static final int AFTER_SPRING_SECURITY = 101;

  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> webApplicationsDoor() {
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> door =
        new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    door.setInitParameters(Map.of("authentication-provider", SignedInPerson.class.getName()));
    door.setOrder(AFTER_SPRING_SECURITY);
    door.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    return door;
  }

  @Bean
  FilterRegistrationBean<ProcessEngineAuthenticationFilter> restDoor() {
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> door =
        new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
    door.setInitParameters(Map.of("authentication-provider", SignedInPerson.class.getName()));
    door.setOrder(AFTER_SPRING_SECURITY);
    door.setName("engine-rest-door");
    door.addUrlPatterns("/engine-rest/*");
    return door;
  }
}
