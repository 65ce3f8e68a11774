package org.liangqu.portal;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PortalConfiguration implements WebMvcConfigurer {

  private final ShellInterceptor shell;

  PortalConfiguration(ShellInterceptor shell) {
    this.shell = shell;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(shell);
  }
}
