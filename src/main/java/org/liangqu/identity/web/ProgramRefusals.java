package org.liangqu.identity.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.liangqu.identity.SignInDelayed;
import org.liangqu.shared.RefusalReason;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Tells a program why its credentials weren't accepted, and when to try again. */
@Component
class ProgramRefusals implements AuthenticationEntryPoint {

  private final ObjectMapper json;

  ProgramRefusals(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    HttpStatus status = HttpStatus.UNAUTHORIZED;
    if (failure instanceof SignInDelayed delayed) {
      status = HttpStatus.TOO_MANY_REQUESTS;
      RefusalReason.note(request, "sign-in-delayed");
      response.setHeader(
          HttpHeaders.RETRY_AFTER,
          String.valueOf(Duration.ofMinutes(delayed.minutes()).toSeconds()));
    }
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, failure.getMessage());
    // The answer leaves when the filters before have logged and counted it, so it isn't closed
    // here.
    response.getWriter().write(json.writeValueAsString(problem));
  }
}
