package org.liangqu.identity.web;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.liangqu.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Nothing is served to somebody unknown but the sign-in page and its looks. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String SIGN_IN = "/sign-in";
  private static final String WEBAPPS = "/camunda/**";
  private static final String WEBAPPS_LOGOUT = "/camunda/api/admin/auth/user/*/logout";

  /** What Thymeleaf pages and bpmn-js need, and no more. */
  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; font-src 'self' data:;"
          + " style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'self'";

  private static final String[] OFFICES_IN_TASKLIST =
      Arrays.stream(Role.values())
          .filter(role -> role.scope() != Role.Scope.UNIT && role != Role.AUDITOR)
          .map(Role::name)
          .toArray(String[]::new);

  private static final PathPatternRequestMatcher.Builder PATHS =
      PathPatternRequestMatcher.withDefaults();

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
        .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Role.ADMINISTRATOR.name()))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(SecurityConfiguration::permit)
        .formLogin(form -> form.loginPage(SIGN_IN).defaultSuccessUrl("/", false).permitAll())
        .httpBasic(basic -> basic.authenticationEntryPoint(unauthorized()))
        .exceptionHandling(refusal -> refusal.authenticationEntryPoint(signInOrUnauthorized()))
        .logout(SecurityConfiguration::signOut)
        .csrf(SecurityConfiguration::protect)
        .headers(SecurityConfiguration::headers)
        .sessionManagement(Customizer.withDefaults())
        .build();
  }

  private static void permit(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
        .permitAll()
        .requestMatchers(SIGN_IN, "/css/**", "/js/**", "/images/**", "/webjars/bootstrap/**")
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

  private static void signOut(LogoutConfigurer<HttpSecurity> logout) {
    logout
        .logoutRequestMatcher(
            new OrRequestMatcher(
                PATHS.matcher(HttpMethod.POST, "/sign-out"),
                PATHS.matcher(HttpMethod.POST, WEBAPPS_LOGOUT)))
        .defaultLogoutSuccessHandlerFor(
            new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT),
            path(WEBAPPS_LOGOUT))
        .logoutSuccessUrl(SIGN_IN + "?out");
  }

  /**
   * The web applications bring their own token; a request with credentials in its header was not
   * sent by a page, since no page is ever challenged for them.
   */
  private static void protect(CsrfConfigurer<HttpSecurity> csrf) {
    CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookieName("LQ-CSRF");
    tokens.setHeaderName("X-LQ-CSRF");
    RequestMatcher withCredentials =
        request -> String.valueOf(request.getHeader("Authorization")).startsWith("Basic ");
    csrf.csrfTokenRepository(tokens)
        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
        .requireCsrfProtectionMatcher(
            new AndRequestMatcher(
                CsrfFilter.DEFAULT_CSRF_MATCHER,
                new NegatedRequestMatcher(path(WEBAPPS)),
                new NegatedRequestMatcher(withCredentials)));
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    RequestMatcher ownPages = new NegatedRequestMatcher(path(WEBAPPS));
    headers
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
        .addHeaderWriter(
            new DelegatingRequestMatcherHeaderWriter(
                ownPages, new StaticHeadersWriter("Content-Security-Policy", CONTENT_POLICY)))
        .referrerPolicy(Customizer.withDefaults());
  }

  /** A person is shown to the sign-in page, a program is told. */
  private static AuthenticationEntryPoint signInOrUnauthorized() {
    LinkedHashMap<RequestMatcher, AuthenticationEntryPoint> byPath = new LinkedHashMap<>();
    byPath.put(path("/api/**"), unauthorized());
    byPath.put(path("/camunda/api/**"), unauthorized());
    DelegatingAuthenticationEntryPoint entry = new DelegatingAuthenticationEntryPoint(byPath);
    entry.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint(SIGN_IN));
    return entry;
  }

  private static HttpStatusEntryPoint unauthorized() {
    return new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
  }

  private static RequestMatcher path(String pattern) {
    return PATHS.matcher(pattern);
  }
}
