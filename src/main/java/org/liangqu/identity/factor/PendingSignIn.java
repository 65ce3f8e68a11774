package org.liangqu.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Person;
import org.springframework.security.core.Authentication;

/**
 * Somebody whose password was right and whose code isn't known yet, kept in the session beside the
 * security context, which stays empty.
 *
 * @param begun the new secret, encrypted, where the factor has to be set up
 */
record PendingSignIn(Authentication outstanding, SignInStep step, byte[] begun, Instant since)
    implements Serializable {

  private static final String ATTRIBUTE = PendingSignIn.class.getName();
  private static final Duration VALID = Duration.ofMinutes(10);

  /** The one of this browser, if it is recent. */
  static Optional<PendingSignIn> of(HttpServletRequest request, Instant now) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((PendingSignIn) session.getAttribute(ATTRIBUTE))
            .filter(pending -> pending.since().plus(VALID).isAfter(now));
  }

  void keep(HttpServletRequest request) {
    request.getSession().setAttribute(ATTRIBUTE, this);
    request.changeSessionId();
  }

  static void forget(HttpServletRequest request) {
    request.getSession().removeAttribute(ATTRIBUTE);
  }

  Person person() {
    return ((IdentityPrincipal) outstanding.getPrincipal()).person();
  }
}
