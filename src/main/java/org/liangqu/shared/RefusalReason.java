package org.liangqu.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Why a request is refused, kept with the request for the line that the security log writes about
 * it (安全日志). Whoever answers a refusal notes it here.
 */
public final class RefusalReason {

  private static final String ATTRIBUTE = RefusalReason.class.getName();

  private RefusalReason() {}

  /**
   * @param code a stable name such as {@code proposal-not-found}, never what a person wrote
   */
  public static void note(HttpServletRequest request, String code) {
    request.setAttribute(ATTRIBUTE, code);
  }

  public static Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
  }
}
