package org.liangqu.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.Globals;
import org.apache.tomcat.util.http.Parameters.FailReason;
import org.liangqu.shared.RefusalReason;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tomcat leaves out fields beyond a number: a form is taken whole or not at all. */
final class WholeFormFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.getParameterMap();
    if (request.getAttribute(Globals.PARAMETER_PARSE_FAILED_ATTR) == null) {
      chain.doFilter(request, response);
      return;
    }
    if (request.getAttribute(Globals.PARAMETER_PARSE_FAILED_REASON_ATTR)
        == FailReason.POST_TOO_LARGE) {
      refuse(
          request,
          response,
          HttpStatus.PAYLOAD_TOO_LARGE,
          "upload-too-large",
          "文件超过50 MB，请压缩或拆分后再上传");
    } else {
      refuse(request, response, HttpStatus.BAD_REQUEST, "form-incomplete", "表单字段过多或格式有误，没有接收任何内容");
    }
  }

  private static void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      String code,
      String message)
      throws IOException {
    RefusalReason.note(request, code);
    Answers.refuse(request, response, status, code, message);
  }
}
