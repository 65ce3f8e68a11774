package org.liangqu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Goes on to the page that was asked for before sign-in, never to another site. */
@Component
public class SignInSuccess implements AuthenticationSuccessHandler {

  private static final String START = "/";

  private final RequestCache asked = new HttpSessionRequestCache();
  private final RedirectStrategy redirect = new DefaultRedirectStrategy();

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    String page =
        Optional.ofNullable(asked.getRequest(request, response))
            .flatMap(SignInSuccess::ownPage)
            .orElse(START);
    asked.removeRequest(request, response);
    redirect.sendRedirect(request, response, page);
  }

  /** Path and query alone, so that a forged host name leads nowhere. */
  private static Optional<String> ownPage(SavedRequest saved) {
    if (!HttpMethod.GET.matches(saved.getMethod())
        || !(saved instanceof DefaultSavedRequest request)) {
      return Optional.empty();
    }
    String path = request.getRequestURI().substring(request.getContextPath().length());
    boolean own = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return Optional.of(path + query).filter(page -> own && isPath(page));
  }

  private static boolean isPath(String page) {
    try {
      URI address = URI.create(page);
      return address.getScheme() == null && address.getRawAuthority() == null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
