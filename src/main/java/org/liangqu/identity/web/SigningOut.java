package org.liangqu.identity.web;

import org.liangqu.identity.openid.OpenIdSignIn;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One way out for pages and web applications. */
final class SigningOut {

  private static final String WEBAPPS_LOGOUT = "/camunda/api/admin/auth/user/*/logout";

  /** They send their token's header with all they ask; no other site's form can. */
  private static final RequestMatcher SENT_BY_WEBAPPS =
      request -> request.getHeader("X-XSRF-TOKEN") != null;

  private SigningOut() {}

  static void configure(LogoutConfigurer<HttpSecurity> logout, LogoutHandler session) {
    logout
        .addLogoutHandler(session)
        .logoutRequestMatcher(
            new OrRequestMatcher(
                Paths.matching(HttpMethod.POST, "/sign-out"),
                new AndRequestMatcher(
                    Paths.matching(HttpMethod.POST, WEBAPPS_LOGOUT), SENT_BY_WEBAPPS)))
        .defaultLogoutSuccessHandlerFor(
            new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT),
            Paths.matching(WEBAPPS_LOGOUT))
        .logoutSuccessUrl(SecurityConfiguration.SIGN_IN + "?out");
  }

  /** Whoever came from an identity provider is signed out there as well. */
  static void atProvider(LogoutConfigurer<HttpSecurity> logout, OpenIdSignIn provider) {
    SimpleUrlLogoutSuccessHandler others = new SimpleUrlLogoutSuccessHandler();
    others.setDefaultTargetUrl(SecurityConfiguration.SIGN_IN + "?out");
    logout.defaultLogoutSuccessHandlerFor(
        provider.signingOut(others), Paths.matching(HttpMethod.POST, "/sign-out"));
  }
}
