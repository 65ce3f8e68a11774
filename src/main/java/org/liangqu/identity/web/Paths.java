package org.liangqu.identity.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Patterns mean whole paths, whichever servlet serves them. */
final class Paths {

  private static final PathPatternRequestMatcher.Builder PATTERNS =
      PathPatternRequestMatcher.withDefaults();

  private Paths() {}

  static RequestMatcher matching(String pattern) {
    return PATTERNS.matcher(pattern);
  }

  static RequestMatcher matching(HttpMethod method, String pattern) {
    return PATTERNS.matcher(method, pattern);
  }
}
