package org.liangqu.identity.web;

import org.liangqu.identity.Role;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.RequestContextFilter;

/** Nothing is served to somebody unknown but the sign-in page and its looks. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  static final String SIGN_IN = "/sign-in";

  private final RequestGuards guards;

  SecurityConfiguration(RequestGuards guards) {
    this.guards = guards;
  }

  /** Patterns mean whole paths, whichever servlet serves them. */
  @Bean
  PathPatternRequestMatcherBuilderFactoryBean pathPatterns() {
    return new PathPatternRequestMatcherBuilderFactoryBean();
  }

  /** Before the security chains, since sign-in asks where a request comes from. */
  @Bean
  FilterRegistrationBean<RequestContextFilter> requestContextFilter() {
    FilterRegistrationBean<RequestContextFilter> filter =
        new FilterRegistrationBean<>(new RequestContextFilter());
    filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
    return filter;
  }

  @Bean
  @Order(1)
  SecurityFilterChain engineRest(HttpSecurity http, ProgramRefusals refusals) throws Exception {
    guards.stand(http);
    return http.securityMatcher("/engine-rest/**")
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
        .headers(ResponseHeaders::configure)
        .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Role.ADMINISTRATOR.name()))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(
      HttpSecurity http,
      SignInSecurity signIn,
      SessionSignOut signOut,
      ProgramRefusals refusals,
      SecureCookies cookies)
      throws Exception {
    guards.stand(http);
    return http.authorizeHttpRequests(Permissions::permit)
        .formLogin(signIn::form)
        .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
        .exceptionHandling(
            refusal -> refusal.authenticationEntryPoint(EntryPoints.signInOrUnauthorized()))
        .logout(logout -> SigningOut.configure(logout, signOut))
        .csrf(csrf -> CrossSiteProtection.configure(csrf, cookies))
        .headers(ResponseHeaders::configure)
        .sessionManagement(signIn::sessions)
        .addFilterAfter(signIn.guard(), SecurityContextHolderFilter.class)
        .build();
  }
}
