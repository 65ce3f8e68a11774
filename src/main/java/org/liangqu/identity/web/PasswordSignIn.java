package org.liangqu.identity.web;

import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.PasswordCheck;
import org.liangqu.identity.factor.CodeStep;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs a person in by account and password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private final PasswordCheck passwords;
  private final CodeStep codeStep;

  PasswordSignIn(PasswordCheck passwords, CodeStep codeStep) {
    this.passwords = passwords;
    this.codeStep = codeStep;
  }

  @Override
  public Authentication authenticate(Authentication authentication) {
    IdentityPrincipal principal =
        new IdentityPrincipal(
            passwords.admit(
                authentication.getName().strip(), String.valueOf(authentication.getCredentials())));
    return codeStep.demand(
        UsernamePasswordAuthenticationToken.authenticated(
            principal, null, principal.getAuthorities()));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
