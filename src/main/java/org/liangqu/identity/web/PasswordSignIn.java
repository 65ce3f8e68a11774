package org.liangqu.identity.web;

import org.liangqu.identity.Accounts;
import org.liangqu.identity.IdentityPrincipal;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs a person in by account and password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private final Accounts accounts;

  PasswordSignIn(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Authentication authenticate(Authentication authentication) {
    String id = authentication.getName();
    if (!accounts.checkPassword(id, String.valueOf(authentication.getCredentials()))) {
      throw new BadCredentialsException("账号或密码不正确");
    }
    return accounts
        .find(id)
        .map(IdentityPrincipal::new)
        .map(
            principal ->
                UsernamePasswordAuthenticationToken.authenticated(
                    principal, null, principal.getAuthorities()))
        .orElseThrow(() -> new BadCredentialsException("账号或密码不正确"));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
