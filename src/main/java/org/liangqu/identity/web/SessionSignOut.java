package org.liangqu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.liangqu.identity.SessionEnd;
import org.liangqu.identity.SignInSessions;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** A session that is signed out of is over in the common table too. */
@Component
class SessionSignOut implements LogoutHandler {

  private final SignInSessions sessions;

  SessionSignOut(SignInSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
    UUID id = SessionRegistration.idOf(request);
    if (id != null) {
      sessions.end(id, SessionEnd.SIGNED_OUT);
    }
  }
}
