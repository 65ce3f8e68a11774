package org.liangqu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Refuses what no controller sees: the error page to people, problem details to programs. */
final class Answers {

  private static final List<RequestMatcher> PROGRAMS =
      List.of(
          Paths.matching("/api/**"),
          Paths.matching("/engine-rest/**"),
          Paths.matching("/camunda/api/**"));

  private Answers() {}

  static void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      String code,
      String message)
      throws IOException {
    if (PROGRAMS.stream().noneMatch(door -> door.matches(request))) {
      response.sendError(status.value());
      return;
    }
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getWriter()
        .write(
            """
            {"type":"urn:liangqu:problem:%s","title":"请求无法处理","status":%d,"detail":"%s","code":"%s"}"""
                .formatted(code, status.value(), message, code));
  }
}
