package org.liangqu.identity.web;

import org.liangqu.identity.SignInWays;
import org.liangqu.identity.openid.OpenIdSignIn;
import org.liangqu.identity.token.TokenDoor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.web.filter.RequestContextFilter;

/** Nothing is served to somebody unknown but what the table of doors calls public. */
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
  SecurityFilterChain engineRest(
      HttpSecurity http, TokenSignIn tokens, SignInWays ways, ProgramRefusals refusals)
      throws Exception {
    guards.stand(http, TokenSignIn.denial());
    if (ways.byPassword()) {
      http.httpBasic(basic -> basic.authenticationEntryPoint(refusals));
    }
    return http.securityMatcher("/engine-rest/**")
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(ResponseHeaders::configure)
        .oauth2ResourceServer(tokens.admitting(TokenDoor::isOfEngine))
        .exceptionHandling(refusal -> refusal.authenticationEntryPoint(refusals))
        .authorizeHttpRequests(
            requests ->
                requests
                    .anyRequest()
                    .access(AuthorizationManagers.allOf(Permissions::decide, TokenScope::decide)))
        .build();
  }

  /**
   * A request with a token wasn't sent by a page, so it needs no protection against other sites.
   */
  @Bean
  @Order(2)
  SecurityFilterChain apiByToken(HttpSecurity http, TokenSignIn tokens) throws Exception {
    guards.stand(http, TokenSignIn.denial());
    return http.securityMatcher(
            new AndRequestMatcher(Paths.matching("/api/**"), TokenSignIn::isAttempted))
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .oauth2ResourceServer(tokens.admitting(door -> door == TokenDoor.API))
        .authorizeHttpRequests(Permissions::permit)
        .headers(ResponseHeaders::configure)
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain pages(
      HttpSecurity http,
      SignInSecurity signIn,
      SessionSignOut signOut,
      ProgramRefusals refusals,
      SecureCookies cookies,
      SignInWays ways,
      ObjectProvider<OpenIdSignIn> openId)
      throws Exception {
    guards.stand(http);
    http.addFilterBefore(new UnknownPageFilter(), AuthorizationFilter.class)
        .authorizeHttpRequests(Permissions::permit)
        .exceptionHandling(
            refusal -> refusal.authenticationEntryPoint(EntryPoints.signInOrUnauthorized()))
        .logout(logout -> SigningOut.configure(logout, signOut))
        .csrf(csrf -> CrossSiteProtection.configure(csrf, cookies))
        .headers(ResponseHeaders::configure)
        .sessionManagement(signIn::sessions)
        .addFilterAfter(signIn.guard(), SecurityContextHolderFilter.class)
        .with(signIn.code(), Customizer.withDefaults());
    if (ways.byPassword()) {
      http.formLogin(signIn::form).httpBasic(basic -> basic.authenticationEntryPoint(refusals));
    }
    OpenIdSignIn provider = openId.getIfAvailable();
    if (provider != null) {
      http.with(signIn.at(provider), Customizer.withDefaults())
          .logout(logout -> SigningOut.atProvider(logout, provider));
    }
    return http.build();
  }
}
