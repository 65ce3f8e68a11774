package org.liangqu.identity;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class SecurityContextPerson implements CurrentPerson {

  @Override
  public Person get() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null
            && authentication.getPrincipal() instanceof IdentityPrincipal principal
        ? principal.person()
        : Person.SYSTEM;
  }
}
