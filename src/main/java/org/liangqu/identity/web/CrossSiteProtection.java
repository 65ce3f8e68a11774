package org.liangqu.identity.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** A change is asked for by one of our own pages, or by a program with credentials. */
final class CrossSiteProtection {

  private static final String WEBAPPS = "/camunda/**";

  private CrossSiteProtection() {}

  /**
   * The web applications bring their own token; a request with credentials in its header was not
   * sent by a page, since no page is ever challenged for them.
   */
  static void configure(CsrfConfigurer<HttpSecurity> csrf, SecureCookies cookies) {
    RequestMatcher withCredentials =
        request -> String.valueOf(request.getHeader("Authorization")).startsWith("Basic ");
    csrf.csrfTokenRepository(cookies.csrfTokens())
        .csrfTokenRequestHandler(new MaskedTokens())
        .requireCsrfProtectionMatcher(
            new AndRequestMatcher(
                CsrfFilter.DEFAULT_CSRF_MATCHER,
                new NegatedRequestMatcher(Paths.matching(WEBAPPS)),
                new NegatedRequestMatcher(withCredentials)));
  }
}
