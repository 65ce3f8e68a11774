package org.liangqu.identity.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.stereotype.Component;

/** What stands at every door beside the question who asks: limits, and the log of refusals. */
@Component
class RequestGuards {

  private final RateLimiter limiter;

  RequestGuards(RateLimiter limiter) {
    this.limiter = limiter;
  }

  /** Each stands after the headers are set, so that its answers carry them too. */
  void stand(HttpSecurity http) throws Exception {
    stand(http, new RefusedAccess());
  }

  /** With an answer of its own to those who are known, but may not. */
  void stand(HttpSecurity http, AccessDeniedHandler answer) throws Exception {
    http.addFilterAfter(new RefusalLogFilter(), SecurityContextHolderFilter.class)
        .addFilterBefore(new BodyLimitFilter(), CsrfFilter.class)
        .addFilterBefore(new WholeFormFilter(), CsrfFilter.class)
        .addFilterBefore(new AddressLimitFilter(limiter), LogoutFilter.class)
        .addFilterBefore(new AccountLimitFilter(limiter), AuthorizationFilter.class)
        .addFilterBefore(new PlainErrorsFilter(), AuthorizationFilter.class)
        .exceptionHandling(refusal -> refusal.accessDeniedHandler(new NotedDenial(answer)));
  }
}
