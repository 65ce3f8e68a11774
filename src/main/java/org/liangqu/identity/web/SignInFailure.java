package org.liangqu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.liangqu.identity.SignInDelayed;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Goes back to the sign-in page, which says why in words of its own. */
final class SignInFailure implements AuthenticationFailureHandler {

  private final RedirectStrategy redirect = new DefaultRedirectStrategy();

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    redirect.sendRedirect(request, response, SecurityConfiguration.SIGN_IN + "?" + reason(failure));
  }

  private static String reason(AuthenticationException failure) {
    if (failure instanceof SignInDelayed delayed) {
      return "wait=" + delayed.minutes();
    }
    return failure instanceof DisabledException ? "ended=disabled" : "error";
  }
}
