package org.liangqu.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.liangqu.identity.Role;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** The engine names the class of an exception in its answers: that is for administrators. */
final class PlainErrorsFilter extends OncePerRequestFilter {

  private static final RequestMatcher WEBAPPS = Paths.matching("/camunda/api/**");
  private static final Pattern CLASS_NAME = Pattern.compile("\"type\":\"\\w*(Exception|Error)\"");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !WEBAPPS.matches(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.isUserInRole(Role.ADMINISTRATOR.name())) {
      chain.doFilter(request, response);
      return;
    }
    HeldErrors held = new HeldErrors(response);
    chain.doFilter(request, held);
    byte[] body = held.body();
    if (body.length > 0) {
      String text = new String(body, StandardCharsets.UTF_8);
      byte[] plain =
          CLASS_NAME
              .matcher(text)
              .replaceFirst("\"type\":\"Error\"")
              .getBytes(StandardCharsets.UTF_8);
      response.setContentLength(plain.length);
      response.getOutputStream().write(plain);
    }
  }
}
