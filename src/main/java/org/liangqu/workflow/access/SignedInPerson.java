package org.liangqu.workflow.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.liangqu.identity.IdentityPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells the engine's web applications and REST who Spring Security has signed in. */
public class SignedInPerson implements AuthenticationProvider {

  @Override
  public AuthenticationResult extractAuthenticatedUser(
      HttpServletRequest request, ProcessEngine engine) {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null
        && authentication.getPrincipal() instanceof IdentityPrincipal principal) {
      forgetOthers(request, engine, principal);
      AuthenticationResult result = AuthenticationResult.successful(principal.getUsername());
      result.setGroups(principal.groupIds());
      return result;
    }
    return AuthenticationResult.unsuccessful();
  }

  /**
   * The web applications keep who was signed in, with groups, in the session. What is kept there
   * must not outlive a change of offices, or another person's sign-in in the same session.
   */
  private static void forgetOthers(
      HttpServletRequest request, ProcessEngine engine, IdentityPrincipal principal) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return;
    }
    Authentications signedIn = AuthenticationUtil.getAuthsFromSession(session);
    if (signedIn.getAuthenticationForProcessEngine(engine.getName())
            instanceof UserAuthentication kept
        && !isOf(kept, principal)) {
      signedIn.removeByEngineName(engine.getName());
    }
  }

  private static boolean isOf(UserAuthentication kept, IdentityPrincipal principal) {
    return kept.getIdentityId().equals(principal.getUsername())
        && Set.copyOf(kept.getGroupIds()).equals(Set.copyOf(principal.groupIds()));
  }

  @Override
  public void augmentResponseByAuthenticationChallenge(
      HttpServletResponse response, ProcessEngine engine) {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
  }
}
