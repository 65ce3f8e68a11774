package org.liangqu.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.liangqu.identity.ActiveAccounts;
import org.liangqu.shared.Refusal;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Completes a sign-in by the code: the person is signed in just as by a password alone. */
class CodeSignInFilter extends AbstractAuthenticationProcessingFilter {

  private final SecondFactors factors;
  private final ActiveAccounts accounts;
  private final Clock clock;

  CodeSignInFilter(
      RequestMatcher path, SecondFactors factors, ActiveAccounts accounts, Clock clock) {
    super(path);
    this.factors = factors;
    this.accounts = accounts;
    this.clock = clock;
    setAuthenticationManager(authentication -> authentication);
  }

  @Override
  public Authentication attemptAuthentication(
      HttpServletRequest request, HttpServletResponse response) {
    PendingSignIn pending =
        PendingSignIn.of(request, clock.instant())
            .filter(this::isUnchanged)
            .orElseThrow(() -> new CredentialsExpiredException("登录已超时，请重新登录"));
    String code = request.getParameter("code");
    try {
      give(request, pending, code == null ? "" : code);
    } catch (Refusal refusal) {
      throw new CodeRefusedException(refusal.getMessage());
    }
    PendingSignIn.forget(request);
    return pending.outstanding();
  }

  private void give(HttpServletRequest request, PendingSignIn pending, String code) {
    if (pending.step() == SignInStep.SET_UP) {
      ShownOnce.handOver(request, factors.confirm(pending.person(), pending.begun(), code));
    } else if (!factors.accept(pending.person(), code)) {
      throw new CodeRefusedException("验证码不正确或已用过，请输入最新的验证码。");
    }
  }

  /** Whoever lost an office or the account meanwhile begins anew. */
  private boolean isUnchanged(PendingSignIn pending) {
    return accounts
        .find(pending.person().id())
        .filter(person -> person.equals(pending.person()))
        .isPresent();
  }
}
