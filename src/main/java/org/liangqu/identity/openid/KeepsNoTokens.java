package org.liangqu.identity.openid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** The provider is asked who somebody is and nothing else: its access tokens are thrown away. */
class KeepsNoTokens implements OAuth2AuthorizedClientRepository {

  @Override
  public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
      String registrationId, Authentication person, HttpServletRequest request) {
    return null;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      Authentication person,
      HttpServletRequest request,
      HttpServletResponse response) {
    // Nothing is asked in the person's name later.
  }

  @Override
  public void removeAuthorizedClient(
      String registrationId,
      Authentication person,
      HttpServletRequest request,
      HttpServletResponse response) {
    // Nothing was kept.
  }
}
