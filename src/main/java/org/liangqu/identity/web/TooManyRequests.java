package org.liangqu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.liangqu.shared.RefusalReason;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** 429 with the seconds to wait: a page to people, problem details (RFC 9457) to programs. */
final class TooManyRequests {

  private TooManyRequests() {}

  static void answer(HttpServletRequest request, HttpServletResponse response, Duration wait)
      throws IOException {
    long seconds = Buckets.seconds(wait);
    RefusalReason.note(request, "rate-limit");
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    Answers.refuse(
        request,
        response,
        HttpStatus.TOO_MANY_REQUESTS,
        "rate-limit",
        "请求过于频繁，请%d秒后再试".formatted(seconds));
  }
}
