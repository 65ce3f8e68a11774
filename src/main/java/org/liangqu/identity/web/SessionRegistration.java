package org.liangqu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.SignInKind;
import org.liangqu.identity.SignInRecords;
import org.liangqu.identity.SignInSessions;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Enters the session of whoever has just signed in, by whatever means, into the common table. */
@Component
public class SessionRegistration implements SessionAuthenticationStrategy {

  private static final String ID = SessionRegistration.class.getName() + ".id";

  private final SignInSessions sessions;
  private final SignInRecords records;

  SessionRegistration(SignInSessions sessions, SignInRecords records) {
    this.sessions = sessions;
    this.records = records;
  }

  @Override
  public void onAuthentication(
      Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
    if (authentication.getPrincipal() instanceof IdentityPrincipal principal) {
      String account = principal.getUsername();
      request.getSession().setAttribute(ID, sessions.open(account));
      records.add(SignInKind.SIGNED_IN, account, null);
    }
  }

  /** The session's number in the table, null where nobody is signed in. */
  public static UUID idOf(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(SessionRegistration::idOf)
        .orElse(null);
  }

  private static UUID idOf(HttpSession session) {
    return (UUID) session.getAttribute(ID);
  }
}
