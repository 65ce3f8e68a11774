package org.liangqu.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits what one account may ask of the machine, once it is known who asks. */
final class AccountLimitFilter extends OncePerRequestFilter {

  private final RateLimiter limiter;

  AccountLimitFilter(RateLimiter limiter) {
    this.limiter = limiter;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    String account = person == null ? request.getRemoteAddr() : person.getName();
    Optional<Duration> wait =
        limiter.count(
            request, account, LimitedDoor.UPLOAD, LimitedDoor.EXPORT, LimitedDoor.PRECHECK);
    if (wait.isPresent()) {
      TooManyRequests.answer(request, response, wait.get());
    } else {
      chain.doFilter(request, response);
    }
  }
}
