package org.liangqu.portal.looks;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** The addresses of looks name their content, so that a changed file has another address. */
@Configuration(proxyBeanMethods = false)
class LooksConfiguration implements WebMvcConfigurer {

  /** Where they are, scripts and styles of others among them. */
  static final String[] FOLDERS = {"/css/", "/images/", "/js/", "/webjars/"};

  private static final String ALL = "/**";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry looks) {
    add(looks, "css", new VersionResourceResolver().addContentVersionStrategy(ALL));
    add(looks, "images", new VersionResourceResolver().addContentVersionStrategy(ALL));
    add(looks, "js", new VersionResourceResolver().addFixedVersionStrategy(scripts(), ALL));
  }

  private static void add(
      ResourceHandlerRegistry looks, String folder, VersionResourceResolver versions) {
    looks
        .addResourceHandler("/" + folder + ALL)
        .addResourceLocations("classpath:/static/" + folder + "/")
        .resourceChain(true)
        .addResolver(versions);
  }

  /** Scripts import each other by their names, so that one version holds for all of them. */
  private static String scripts() {
    try {
      return Scripts.version();
    } catch (IOException e) {
      throw new IllegalStateException("The scripts can't be read", e);
    }
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors
        .addInterceptor(new LooksKept())
        .addPathPatterns(Stream.of(FOLDERS).map(folder -> folder + "**").toList());
  }

  /** Writes the addresses into pages, those of errors too. */
  @Bean
  FilterRegistrationBean<ResourceUrlEncodingFilter> addressesOfLooks() {
    FilterRegistrationBean<ResourceUrlEncodingFilter> filter =
        new FilterRegistrationBean<>(new AddressesOfLooks());
    filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    return filter;
  }
}
