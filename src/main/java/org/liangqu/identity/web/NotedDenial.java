package org.liangqu.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.liangqu.shared.RefusalReason;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;

/**
 * Answers 403 as ever, and notes whether a role or the token against forged requests was wanting.
 */
final class NotedDenial implements AccessDeniedHandler {

  private final AccessDeniedHandler answer;

  NotedDenial(AccessDeniedHandler answer) {
    this.answer = answer;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, ServletException {
    RefusalReason.note(request, reason(denied));
    answer.handle(request, response, denied);
  }

  private static String reason(AccessDeniedException denied) {
    if (denied instanceof MissingCsrfTokenException) {
      return "csrf-missing";
    }
    return denied instanceof CsrfException ? "csrf-wrong" : "not-permitted";
  }
}
