package org.liangqu.portal;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PortalConfiguration implements WebMvcConfigurer {

  private final ShellInterceptor shell;
  private final EntityManagerFactory entities;

  PortalConfiguration(ShellInterceptor shell, EntityManagerFactory entities) {
    this.shell = shell;
    this.entities = entities;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addWebRequestInterceptor(new PageReading(entities));
    interceptors.addInterceptor(shell);
  }
}
