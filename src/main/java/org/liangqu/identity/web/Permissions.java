package org.liangqu.identity.web;

import jakarta.servlet.DispatcherType;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Which requests are let in at all: those to which the table of doors admits the person. */
final class Permissions {

  private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();

  private Permissions() {}

  static void permit(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
        .permitAll()
        .anyRequest()
        .access(Permissions::decide);
  }

  static AuthorizationDecision decide(
      Supplier<Authentication> person, RequestAuthorizationContext context) {
    boolean admitted =
        Doors.knockedAt(context.getRequest())
            .map(Door::audience)
            .filter(audience -> audience.admitsUnknown() || admits(audience, person.get()))
            .isPresent();
    return new AuthorizationDecision(admitted);
  }

  private static boolean admits(Audience audience, Authentication person) {
    if (!TRUST.isAuthenticated(person)) {
      return false;
    }
    return audience.isEverybody()
        || person.getAuthorities().stream().anyMatch(held -> audience.admits(held.getAuthority()));
  }
}
