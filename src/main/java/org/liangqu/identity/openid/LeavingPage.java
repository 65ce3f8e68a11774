package org.liangqu.identity.openid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.security.web.RedirectStrategy;

/**
 * Goes on to the provider by a page, since the content policy forbids a form, such as the one that
 * signs out, to be redirected to another site.
 */
class LeavingPage implements RedirectStrategy {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="zh-CN"><head><meta charset="utf-8"><title>正在退出</title></head>
      <body><p>正在退出统一身份认证，请稍候……</p></body></html>
      """;

  @Override
  public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String address)
      throws IOException {
    response.setHeader("Refresh", "0;url=" + absolute(request, response, address));
    response.setContentType(MediaType.TEXT_HTML_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(PAGE);
  }

  private static String absolute(
      HttpServletRequest request, HttpServletResponse response, String address) {
    return response.encodeRedirectURL(
        address.startsWith("/") ? request.getContextPath() + address : address);
  }
}
