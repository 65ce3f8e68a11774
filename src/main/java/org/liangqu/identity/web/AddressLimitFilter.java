package org.liangqu.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits what strangers may try, by the address that the connection or a trusted proxy names. A
 * program's right credentials cost nothing, since it sends them with every request.
 */
final class AddressLimitFilter extends OncePerRequestFilter {

  private final RateLimiter limiter;

  AddressLimitFilter(RateLimiter limiter) {
    this.limiter = limiter;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String address = request.getRemoteAddr();
    boolean withCredentials = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    Optional<Duration> wait =
        withCredentials
            ? limiter.waitForSignIn(address)
            : limiter.count(
                request,
                address,
                LimitedDoor.SIGN_IN,
                LimitedDoor.REGISTRATION,
                LimitedDoor.RECEIPT_CHECK);
    if (wait.isPresent()) {
      TooManyRequests.answer(request, response, wait.get());
      return;
    }
    chain.doFilter(request, response);
    if (withCredentials && response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
      limiter.countWrongCredentials(address);
    }
  }
}
