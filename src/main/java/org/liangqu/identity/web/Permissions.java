package org.liangqu.identity.web;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.liangqu.identity.Role;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Which requests are let in at all. */
final class Permissions {

  private static final String WEBAPPS = "/camunda/**";

  private static final String[] OFFICES_IN_TASKLIST =
      Arrays.stream(Role.values())
          .filter(role -> role.scope() != Role.Scope.UNIT && role != Role.AUDITOR)
          .map(Role::name)
          .toArray(String[]::new);

  private Permissions() {}

  static void permit(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
        .permitAll()
        .requestMatchers(
            SecurityConfiguration.SIGN_IN,
            "/password/**",
            SecurityConfiguration.SIGN_IN + "/code",
            SecurityConfiguration.SIGN_IN + "/provider",
            "/css/**",
            "/js/**",
            "/images/**",
            "/webjars/bootstrap/**")
        .permitAll()
        .requestMatchers("/favicon.ico", "/actuator/health", "/actuator/health/**")
        .permitAll()
        // Creates an administrator whenever there is none (CVE-2026-77226).
        .requestMatchers("/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**")
        .denyAll()
        // Sign-in has one door.
        .requestMatchers("/camunda/api/admin/auth/user/*/login/**")
        .denyAll()
        .requestMatchers("/camunda/api/admin/auth/**")
        .hasAnyRole(OFFICES_IN_TASKLIST)
        .requestMatchers(
            "/camunda/app/cockpit/**",
            "/camunda/api/cockpit/**",
            "/camunda/app/admin/**",
            "/camunda/api/admin/**")
        .hasRole(Role.ADMINISTRATOR.name())
        .requestMatchers(WEBAPPS)
        .hasAnyRole(OFFICES_IN_TASKLIST)
        .requestMatchers("/audit/**")
        .hasRole(Role.AUDITOR.name())
        .requestMatchers("/admin/**", "/what-if/**", "/api/what-if/**")
        .hasRole(Role.ADMINISTRATOR.name())
        .requestMatchers("/actuator/**")
        .denyAll()
        .anyRequest()
        .authenticated();
  }
}
