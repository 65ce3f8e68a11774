package org.liangqu.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.liangqu.identity.ActiveAccounts;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** The step after the password, in the chain that signs people in. */
@Component
public class CodeSignIn {

  static final String PAGE = "/sign-in/code";

  private static final String SIGN_IN = "/sign-in";
  private static final String RECOVERY_CODES = "/account/second-factor";

  private final SecondFactors factors;
  private final ActiveAccounts accounts;
  private final Clock clock;

  CodeSignIn(SecondFactors factors, ActiveAccounts accounts, Clock clock) {
    this.factors = factors;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Leads those whose code is outstanding to its page; all other failures go on. */
  public AuthenticationFailureHandler before(AuthenticationFailureHandler next) {
    return (request, response, failure) -> {
      if (failure instanceof CodeOutstandingException outstanding) {
        pending(outstanding).keep(request);
        response.sendRedirect(request.getContextPath() + PAGE);
      } else {
        next.onAuthenticationFailure(request, response, failure);
      }
    };
  }

  private PendingSignIn pending(CodeOutstandingException failure) {
    PendingSignIn pending =
        new PendingSignIn(failure.outstanding(), failure.step(), null, clock.instant());
    return failure.step() == SignInStep.SET_UP
        ? new PendingSignIn(
            pending.outstanding(), pending.step(), factors.begin(pending.person()), pending.since())
        : pending;
  }

  /** The filter that takes codes; what follows a sign-in is the password form's. */
  public AbstractHttpConfigurer<?, HttpSecurity> then(AuthenticationSuccessHandler signedIn) {
    return new Filtering(signedIn);
  }

  private final class Filtering extends AbstractHttpConfigurer<Filtering, HttpSecurity> {

    private final AuthenticationSuccessHandler signedIn;

    private Filtering(AuthenticationSuccessHandler signedIn) {
      this.signedIn = signedIn;
    }

    @Override
    public void configure(HttpSecurity http) {
      CodeSignInFilter filter =
          new CodeSignInFilter(
              PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PAGE),
              factors,
              accounts,
              clock);
      filter.setSessionAuthenticationStrategy(
          http.getSharedObject(SessionAuthenticationStrategy.class));
      filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
      filter.setAuthenticationFailureHandler(CodeSignIn::refused);
      filter.setAuthenticationSuccessHandler(
          (request, response, person) -> {
            if (ShownOnce.received(request)) {
              response.sendRedirect(request.getContextPath() + RECOVERY_CODES);
            } else {
              signedIn.onAuthenticationSuccess(request, response, person);
            }
          });
      http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
    }
  }

  private static void refused(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof CodeRefusedException) {
      request.getSession().setAttribute(CodePageController.PROBLEM, failure.getMessage());
      response.sendRedirect(request.getContextPath() + PAGE);
    } else {
      response.sendRedirect(request.getContextPath() + SIGN_IN);
    }
  }
}
