package org.liangqu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** How somebody unknown is asked who they are. */
final class EntryPoints {

  private EntryPoints() {}

  /** A person is shown to the sign-in page, a program is told. */
  static AuthenticationEntryPoint signInOrUnauthorized() {
    LinkedHashMap<RequestMatcher, AuthenticationEntryPoint> byPath = new LinkedHashMap<>();
    byPath.put(Paths.matching("/api/**"), unauthorized());
    byPath.put(Paths.matching("/camunda/api/**"), unauthorized());
    DelegatingAuthenticationEntryPoint entry = new DelegatingAuthenticationEntryPoint(byPath);
    SignInPage signIn = new SignInPage();
    // Not to the host that the request names.
    signIn.setFavorRelativeUris(true);
    entry.setDefaultEntryPoint(signIn);
    return entry;
  }

  /** Says why, where a session has just ended. */
  private static final class SignInPage extends LoginUrlAuthenticationEntryPoint {

    SignInPage() {
      super(SecurityConfiguration.SIGN_IN);
      setFavorRelativeUris(true);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
        HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown) {
      return SessionGuard.ended(request)
          .map(reason -> SecurityConfiguration.SIGN_IN + "?ended=" + reason.code())
          .orElse(SecurityConfiguration.SIGN_IN);
    }
  }

  static HttpStatusEntryPoint unauthorized() {
    return new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
  }
}
