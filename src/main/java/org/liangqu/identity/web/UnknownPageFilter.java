package org.liangqu.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells a visitor who mistyped an address that there is no such page, rather than asking for an
 * account with which there is none either. No session is begun for it.
 */
final class UnknownPageFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean isVisitor = request.getUserPrincipal() == null;
    if (isVisitor && !Doors.isKnown(request) && !RefusedAccess.isForPrograms(request)) {
      response.sendError(HttpStatus.NOT_FOUND.value());
    } else {
      chain.doFilter(request, response);
    }
  }
}
