package org.liangqu.identity.web;

import java.util.List;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.SignInSessions;
import org.liangqu.identity.factor.CodeSignIn;
import org.liangqu.identity.openid.OpenIdSignIn;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.stereotype.Component;

/** How people sign in and how their sessions are kept. */
@Component
class SignInSecurity {

  private final SessionRegistration registration;
  private final AuthenticationSuccessHandler success;
  private final CodeSignIn codeSignIn;
  private final SignInSessions sessions;
  private final Accounts accounts;

  SignInSecurity(
      SessionRegistration registration,
      AuthenticationSuccessHandler success,
      CodeSignIn codeSignIn,
      SignInSessions sessions,
      Accounts accounts) {
    this.registration = registration;
    this.success = success;
    this.codeSignIn = codeSignIn;
    this.sessions = sessions;
    this.accounts = accounts;
  }

  void form(FormLoginConfigurer<HttpSecurity> form) {
    form.loginPage(SecurityConfiguration.SIGN_IN)
        .successHandler(success)
        .failureHandler(codeSignIn.before(new SignInFailure()))
        .permitAll();
  }

  /** The code after the password, where one is asked for. */
  AbstractHttpConfigurer<?, HttpSecurity> code() {
    return codeSignIn.then(success);
  }

  /** Sign-in at an identity provider. */
  AbstractHttpConfigurer<?, HttpSecurity> at(OpenIdSignIn provider) {
    return provider.then(success);
  }

  /**
   * Whoever signs in gets a new session that holds nothing of the one before but the page asked
   * for, so that nothing of another person is left in it. Programs that send their credentials with
   * each request get none: hence no strategy is set that every request would have to pass.
   */
  void sessions(SessionManagementConfigurer<HttpSecurity> management) {
    SessionFixationProtectionStrategy newSession = new SessionFixationProtectionStrategy();
    newSession.setMigrateSessionAttributes(false);
    management
        .sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::none)
        .addSessionAuthenticationStrategy(
            new CompositeSessionAuthenticationStrategy(List.of(newSession, registration)));
  }

  SessionGuard guard() {
    return new SessionGuard(sessions, accounts);
  }
}
