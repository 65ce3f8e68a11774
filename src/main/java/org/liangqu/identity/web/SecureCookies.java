package org.liangqu.identity.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Where cookies are sent over TLS only, their names say so: a browser takes a name with this prefix
 * from this very host alone, so that no neighbouring site can plant one.
 */
@Component
class SecureCookies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

  private static final String THIS_HOST_ONLY = "__Host-";
  private static final String SESSION = "LQ-SESSION";
  private static final String CSRF = "LQ-CSRF";

  private final boolean secure;

  SecureCookies(@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
    this.secure = secure;
  }

  /** After the settings have been applied. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    if (secure) {
      var cookie = server.getSession().getCookie();
      cookie.setName(THIS_HOST_ONLY + SESSION);
      cookie.setPath("/");
    }
  }

  /**
   * Lax, as the session's: who follows a link in a mail keeps the forms that are open elsewhere.
   */
  CookieCsrfTokenRepository csrfTokens() {
    CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookieName(secure ? THIS_HOST_ONLY + CSRF : CSRF);
    tokens.setHeaderName("X-LQ-CSRF");
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(cookie -> cookie.secure(secure).httpOnly(false).sameSite("Lax"));
    return tokens;
  }
}
