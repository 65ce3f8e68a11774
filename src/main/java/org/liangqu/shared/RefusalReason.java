package org.liangqu.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

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

  /**
   * As {@link #note}, for the request that is being served, if one is: whatever its answer will be,
   * such as the engine's to a task that a service refused to complete.
   */
  public static void noteHere(String code) {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes served) {
      note(served.getRequest(), code);
    }
  }

  public static Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
  }
}
