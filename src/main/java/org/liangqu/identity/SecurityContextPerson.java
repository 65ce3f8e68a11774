package org.liangqu.identity;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class SecurityContextPerson implements CurrentPerson {

  @Override
  public Person get() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null) {
      return Person.SYSTEM;
    }
    return authentication.getPrincipal() instanceof IdentityPrincipal principal
        ? principal.person()
        : Person.ANONYMOUS;
  }
}
