package org.liangqu.portal.language;

import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * Chinese, until somebody chooses English. What the browser prefers doesn't decide: many here have
 * one set to English and read Chinese.
 */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class LanguageConfiguration implements WebMvcConfigurer {

  /** Both the cookie and the parameter that sets it. */
  static final String LANGUAGE = "lang";

  private static final Duration KEPT = Duration.ofDays(365);

  @Bean(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
  static LocaleResolver localeResolver(
      @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
    CookieLocaleResolver cookie = new CookieLocaleResolver(LANGUAGE);
    cookie.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    cookie.setRejectInvalidCookies(false);
    cookie.setCookieMaxAge(KEPT);
    cookie.setCookieSameSite("Lax");
    cookie.setCookieHttpOnly(true);
    cookie.setCookieSecure(secure);
    return cookie;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    LocaleChangeInterceptor choice = new LocaleChangeInterceptor();
    choice.setParamName(LANGUAGE);
    choice.setHttpMethods("GET");
    choice.setIgnoreInvalidLocale(true);
    interceptors.addInterceptor(choice);
    interceptors.addInterceptor(new LanguageSwitch());
  }
}
