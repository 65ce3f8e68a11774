package org.liangqu.identity.openid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.liangqu.identity.ActiveAccounts;
import org.liangqu.identity.factor.CodeSignIn;
import org.liangqu.identity.factor.CodeStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.security.oauth2.client.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Sign-in at the providers that are registered, with state, nonce and PKCE. The filters are put
 * together here instead of by the usual configurer, which would leave a principal of its own kind.
 */
@Component
@ConditionalOnOAuth2ClientRegistrationProperties
public class OpenIdSignIn {

  private static final Logger LOG = LoggerFactory.getLogger(OpenIdSignIn.class);

  private final ClientRegistrationRepository registrations;
  private final ActiveAccounts accounts;
  private final CodeStep codeStep;
  private final CodeSignIn codeSignIn;
  private final SignInProperties properties;

  OpenIdSignIn(
      ClientRegistrationRepository registrations,
      ActiveAccounts accounts,
      CodeStep codeStep,
      CodeSignIn codeSignIn,
      SignInProperties properties) {
    this.registrations = registrations;
    this.accounts = accounts;
    this.codeStep = codeStep;
    this.codeSignIn = codeSignIn;
    this.properties = properties;
  }

  /** The filters; what follows a sign-in is the password form's. */
  public AbstractHttpConfigurer<?, HttpSecurity> then(AuthenticationSuccessHandler signedIn) {
    return new Filtering(signedIn);
  }

  /** Signs out at the provider too, where the person came from there and it offers that. */
  public LogoutSuccessHandler signingOut(LogoutSuccessHandler others) {
    OidcClientInitiatedLogoutSuccessHandler provider =
        new OidcClientInitiatedLogoutSuccessHandler(registrations);
    provider.setPostLogoutRedirectUri("{baseUrl}/sign-in?out");
    provider.setDefaultTargetUrl("/sign-in?out");
    provider.setRedirectStrategy(new LeavingPage());
    return (request, response, person) -> {
      if (person instanceof OpenIdAuthentication openId) {
        provider.onLogoutSuccess(request, response, openId.atProvider());
      } else {
        others.onLogoutSuccess(request, response, person);
      }
    };
  }

  private final class Filtering extends AbstractHttpConfigurer<Filtering, HttpSecurity> {

    private final AuthenticationSuccessHandler signedIn;

    private Filtering(AuthenticationSuccessHandler signedIn) {
      this.signedIn = signedIn;
    }

    @Override
    public void configure(HttpSecurity http) {
      http.addFilter(new OAuth2AuthorizationRequestRedirectFilter(requests()));
      http.addFilterAt(returning(http), OAuth2LoginAuthenticationFilter.class);
    }

    private OpenIdSignInFilter returning(HttpSecurity http) {
      OpenIdSignInFilter filter =
          new OpenIdSignInFilter(registrations, accounts, codeStep, properties.accountClaim());
      filter.setAuthenticationManager(
          new ProviderManager(
              new OidcAuthorizationCodeAuthenticationProvider(
                  new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService())));
      filter.setSessionAuthenticationStrategy(
          http.getSharedObject(SessionAuthenticationStrategy.class));
      filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
      filter.setAuthenticationSuccessHandler(signedIn);
      filter.setAuthenticationFailureHandler(codeSignIn.before(OpenIdSignIn::refused));
      return filter;
    }
  }

  private DefaultOAuth2AuthorizationRequestResolver requests() {
    DefaultOAuth2AuthorizationRequestResolver requests =
        new DefaultOAuth2AuthorizationRequestResolver(
            registrations,
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
    requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    return requests;
  }

  private static void refused(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    LOG.warn("Sign-in at the identity provider failed: {}", failure.getMessage());
    String problem = failure instanceof NoSuchAccountException ? "account" : "failed";
    response.sendRedirect(request.getContextPath() + "/sign-in/provider?problem=" + problem);
  }
}
