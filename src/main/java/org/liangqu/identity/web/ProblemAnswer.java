package org.liangqu.identity.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Tells a program why it was turned away before any controller was asked (RFC 9457). */
final class ProblemAnswer {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ProblemAnswer() {}

  static void write(HttpServletResponse response, HttpStatus status, String code, String detail)
      throws IOException {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "urn:liangqu:problem:" + code);
    problem.put("title", status == HttpStatus.UNAUTHORIZED ? "请先登录" : "无权操作");
    problem.put("status", status.value());
    problem.put("detail", detail);
    problem.put("code", code);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    JSON.writeValue(response.getOutputStream(), problem);
  }
}
