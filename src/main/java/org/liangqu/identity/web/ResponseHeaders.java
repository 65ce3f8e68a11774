package org.liangqu.identity.web;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What browsers are told to refuse. */
final class ResponseHeaders {

  private static final String WEBAPPS = "/camunda/**";

  /** What Thymeleaf pages and bpmn-js need, and no more. */
  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; font-src 'self' data:;"
          + " style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'self'";

  private ResponseHeaders() {}

  static void configure(HeadersConfigurer<HttpSecurity> headers) {
    RequestMatcher ownPages = new NegatedRequestMatcher(Paths.matching(WEBAPPS));
    headers
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
        .addHeaderWriter(
            new DelegatingRequestMatcherHeaderWriter(
                ownPages, new StaticHeadersWriter("Content-Security-Policy", CONTENT_POLICY)))
        .referrerPolicy(Customizer.withDefaults());
  }
}
