package org.liangqu.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.liangqu.shared.RefusalReason;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bodies have an end: one that says beforehand that it is too large is refused unread, another as
 * soon as it is. Files that are uploaded have limits of their own.
 */
final class BodyLimitFilter extends OncePerRequestFilter {

  /** A proposal's form with everything in it is a twentieth of that. */
  static final DataSize LARGEST = DataSize.ofMegabytes(5);

  private static final String CODE = "body-too-large";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (LimitedDoor.UPLOAD.isMeantBy(request)) {
      chain.doFilter(request, response);
    } else if (request.getContentLengthLong() > LARGEST.toBytes()) {
      RefusalReason.note(request, CODE);
      Answers.refuse(
          request, response, HttpStatus.PAYLOAD_TOO_LARGE, CODE, "请求内容超过5 MB，请精简或拆分后再提交");
    } else {
      chain.doFilter(new LimitedRequest(request, LARGEST.toBytes()), response);
    }
  }
}
