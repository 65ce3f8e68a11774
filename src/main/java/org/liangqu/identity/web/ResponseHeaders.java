package org.liangqu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What browsers are told to refuse, at every door. */
final class ResponseHeaders {

  /** What Thymeleaf pages and bpmn-js need, and no more. */
  private static final String FOR_PAGES =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " object-src 'none'; frame-ancestors 'none'";

  /** What answers programs shows nothing, should somebody open it in a browser. */
  private static final String FOR_PROGRAMS =
      "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  private static final String FEATURES =
      "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(),"
          + " payment=(), usb=()";

  private static final RequestMatcher ENGINE = Paths.matching("/engine-rest/**");

  private ResponseHeaders() {}

  static void configure(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(features -> features.policy(FEATURES))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .addHeaderWriter(contentPolicy())
        .addHeaderWriter(ResponseHeaders::keepNothingOfTheEngine);
  }

  /** Its own filter lets browsers keep what they ask about again. */
  private static void keepNothingOfTheEngine(
      HttpServletRequest request, HttpServletResponse response) {
    if (ENGINE.matches(request)) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  /**
   * The web applications' pages have a policy of their own, with a nonce for each answer; it stands
   * by then, and only where they were refused does ours take its place.
   */
  private static HeaderWriter contentPolicy() {
    Map<RequestMatcher, HeaderWriter> byDoor = new LinkedHashMap<>();
    byDoor.put(Paths.matching("/camunda/api/**"), policy(FOR_PROGRAMS));
    byDoor.put(Paths.matching("/api/**"), policy(FOR_PROGRAMS));
    byDoor.put(ENGINE, policy(FOR_PROGRAMS));
    byDoor.put(AnyRequestMatcher.INSTANCE, policy(FOR_PAGES));
    return (request, response) ->
        byDoor.entrySet().stream()
            .filter(door -> door.getKey().matches(request))
            .findFirst()
            .ifPresent(door -> door.getValue().writeHeaders(request, response));
  }

  private static HeaderWriter policy(String policy) {
    return new StaticHeadersWriter("Content-Security-Policy", policy);
  }
}
