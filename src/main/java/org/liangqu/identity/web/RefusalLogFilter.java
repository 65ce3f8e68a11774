package org.liangqu.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangqu.shared.RefusalReason;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees every answer of every door, whichever servlet gave it, and has refusals logged. */
final class RefusalLogFilter extends OncePerRequestFilter {

  /** Refusals in themselves; other answers are logged where a reason was noted. */
  private static final Map<Integer, String> REFUSALS =
      Map.of(
          HttpServletResponse.SC_UNAUTHORIZED, "not-signed-in",
          HttpServletResponse.SC_FORBIDDEN, "not-permitted",
          HttpServletResponse.SC_METHOD_NOT_ALLOWED, "method",
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too-large");

  private static final List<RequestMatcher> ENGINE =
      List.of(Paths.matching("/engine-rest/**"), Paths.matching("/camunda/api/**"));

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    reason(request, response.getStatus())
        .ifPresent(why -> SecurityLog.refused(who(), request, response.getStatus(), why));
  }

  private static Optional<String> reason(HttpServletRequest request, int status) {
    return RefusalReason.of(request)
        .or(() -> Optional.ofNullable(REFUSALS.get(status)))
        .or(() -> Optional.of("not-found").filter(why -> isGuess(request, status)));
  }

  /** The engine hides what somebody may not see; it notes no reason. */
  private static boolean isGuess(HttpServletRequest request, int status) {
    return status == HttpServletResponse.SC_NOT_FOUND
        && ENGINE.stream().anyMatch(door -> door.matches(request));
  }

  private static String who() {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    return person == null ? "nobody" : person.getName();
  }
}
