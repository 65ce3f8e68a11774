package org.liangqu;

import jakarta.servlet.http.Cookie;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.ObjectUtils;

/**
 * A page's token against forged requests, sent as a browser does: in the cookie and in the form.
 * Spring's own {@code csrf()} would exchange the application's store of tokens for another, for all
 * tests that share the application, those over real HTTP too.
 */
public final class PageToken {

  private static final String TOKEN = "token-of-the-page";

  private PageToken() {}

  public static RequestPostProcessor csrf() {
    return PageToken::add;
  }

  private static MockHttpServletRequest add(MockHttpServletRequest request) {
    Cookie cookie = new Cookie("LQ-CSRF", TOKEN);
    request.setCookies(
        request.getCookies() == null
            ? new Cookie[] {cookie}
            : ObjectUtils.addObjectToArray(request.getCookies(), cookie));
    request.setParameter("_csrf", TOKEN);
    return request;
  }
}
