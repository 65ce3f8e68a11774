package org.liangqu.identity.openid;

import org.liangqu.identity.IdentityPrincipal;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * A person who signed in at a provider: the same as by password everywhere, and what the provider
 * has to be told at sign-out.
 */
class OpenIdAuthentication extends UsernamePasswordAuthenticationToken {

  private final OidcUser user;
  private final String registrationId;

  OpenIdAuthentication(IdentityPrincipal principal, OidcUser user, String registrationId) {
    super(principal, null, principal.getAuthorities());
    this.user = user;
    this.registrationId = registrationId;
  }

  /** As the provider's client knows it. */
  OAuth2AuthenticationToken atProvider() {
    return new OAuth2AuthenticationToken(user, user.getAuthorities(), registrationId);
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other)
        && other instanceof OpenIdAuthentication openId
        && registrationId.equals(openId.registrationId);
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + registrationId.hashCode();
  }
}
