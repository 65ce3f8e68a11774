package org.liangqu.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;

/** Nothing is served to somebody unknown but the sign-in page and its looks. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  static final String SIGN_IN = "/sign-in";

  /** Patterns mean whole paths, whichever servlet serves them. */
  @Bean
  PathPatternRequestMatcherBuilderFactoryBean pathPatterns() {
    return new PathPatternRequestMatcherBuilderFactoryBean();
  }

  @Bean
  @Order(1)
  SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
    return http.securityMatcher("/engine-rest/**")
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .httpBasic(basic -> basic.realmName("engine-rest"))
        .authorizeHttpRequests(Permissions::permit)
        .exceptionHandling(refusal -> refusal.accessDeniedHandler(new RefusedAccess()))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(Permissions::permit)
        .formLogin(form -> form.loginPage(SIGN_IN).defaultSuccessUrl("/", false).permitAll())
        .httpBasic(basic -> basic.authenticationEntryPoint(EntryPoints.unauthorized()))
        .exceptionHandling(
            refusal ->
                refusal
                    .authenticationEntryPoint(EntryPoints.signInOrUnauthorized())
                    .accessDeniedHandler(new RefusedAccess()))
        .logout(SigningOut::configure)
        .csrf(CrossSiteProtection::configure)
        .headers(ResponseHeaders::configure)
        .sessionManagement(Customizer.withDefaults())
        .build();
  }
}
