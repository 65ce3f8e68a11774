package org.liangqu.identity.openid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.liangqu.identity.ActiveAccounts;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.factor.CodeStep;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Makes of whom the provider vouches for the person of that account, with its offices here. */
class OpenIdSignInFilter extends OAuth2LoginAuthenticationFilter {

  /** Says that the provider itself asked for a second factor (RFC 8176). */
  private static final String MANY_FACTORS = "mfa";

  private final ActiveAccounts accounts;
  private final CodeStep codeStep;
  private final String accountClaim;

  OpenIdSignInFilter(
      ClientRegistrationRepository registrations,
      ActiveAccounts accounts,
      CodeStep codeStep,
      String accountClaim) {
    super(registrations, new KeepsNoTokens(), DEFAULT_FILTER_PROCESSES_URI);
    this.accounts = accounts;
    this.codeStep = codeStep;
    this.accountClaim = accountClaim;
  }

  @Override
  public Authentication attemptAuthentication(
      HttpServletRequest request, HttpServletResponse response) {
    OAuth2AuthenticationToken vouched =
        (OAuth2AuthenticationToken) super.attemptAuthentication(request, response);
    OidcUser user = (OidcUser) vouched.getPrincipal();
    Authentication person =
        new OpenIdAuthentication(
            principal(user.getClaimAsString(accountClaim)),
            user,
            vouched.getAuthorizedClientRegistrationId());
    return gaveSecondFactor(user) ? person : codeStep.demand(person);
  }

  private IdentityPrincipal principal(String account) {
    if (account == null || account.isBlank()) {
      throw new NoSuchAccountException("named by the claim " + accountClaim);
    }
    return accounts
        .find(account)
        .map(IdentityPrincipal::new)
        .orElseThrow(() -> new NoSuchAccountException(account));
  }

  private static boolean gaveSecondFactor(OidcUser user) {
    List<String> methods = user.getIdToken().getAuthenticationMethods();
    return methods != null && methods.contains(MANY_FACTORS);
  }
}
