package org.liangqu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Shows people a page and tells programs the problem; what has no row isn't found. */
final class RefusedAccess implements AccessDeniedHandler {

  private static final List<RequestMatcher> PROGRAMS =
      List.of(
          Paths.matching("/api/**"),
          Paths.matching("/engine-rest/**"),
          Paths.matching("/camunda/api/**"));

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    HttpStatus status = status(request);
    if (!isForPrograms(request)) {
      response.sendError(status.value());
      return;
    }
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(problem(status, request.getMethod()));
  }

  /** Whether a program is told, instead of a page being shown. */
  static boolean isForPrograms(HttpServletRequest request) {
    return PROGRAMS.stream().anyMatch(program -> program.matches(request));
  }

  private static HttpStatus status(HttpServletRequest request) {
    if (Doors.knockedAt(request).isPresent()) {
      return HttpStatus.FORBIDDEN;
    }
    return Doors.isKnown(request) ? HttpStatus.METHOD_NOT_ALLOWED : HttpStatus.NOT_FOUND;
  }

  private static String problem(HttpStatus status, String method) {
    return switch (status) {
      case NOT_FOUND -> problem(status, "request", "未找到", "没有此地址，请核对后再试");
      case METHOD_NOT_ALLOWED -> problem(status, "request", "不支持此请求方法", "此地址不支持 " + method);
      default -> problem(status, "not-permitted", "无权操作", "您的岗位不能使用这个接口，需要时请联系系统管理员");
    };
  }

  private static String problem(HttpStatus status, String code, String title, String detail) {
    return """
        {"type":"urn:liangqu:problem:%s","title":"%s","status":%d,"detail":"%s","code":"%s"}"""
        .formatted(code, title, status.value(), detail, code);
  }
}
