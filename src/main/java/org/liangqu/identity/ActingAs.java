package org.liangqu.identity;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs code in the name of a person, where no request has signed one in: loading demo data. */
public final class ActingAs {

  private ActingAs() {}

  public static <T> T person(Person person, Supplier<T> action) {
    SecurityContext before = SecurityContextHolder.getContext();
    IdentityPrincipal principal = new IdentityPrincipal(person);
    SecurityContext acting = SecurityContextHolder.createEmptyContext();
    acting.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            principal, null, principal.getAuthorities()));
    SecurityContextHolder.setContext(acting);
    try {
      return action.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  public static void person(Person person, Runnable action) {
    person(
        person,
        () -> {
          action.run();
          return null;
        });
  }
}
