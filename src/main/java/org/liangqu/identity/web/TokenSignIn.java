package org.liangqu.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.token.AccessTokens;
import org.liangqu.identity.token.AdmittedProgram;
import org.liangqu.identity.token.TokenDoor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.RequestMatcherDelegatingAccessDeniedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Signs a program in by an access token, for this request only. Reading the header and answering by
 * RFC 6750 is the library's; a token is asked for in the database each time, so that a revocation
 * holds at once.
 */
@Component
class TokenSignIn {

  private static final String SCHEME = "Bearer ";
  private static final AuthenticationEntryPoint CHALLENGE =
      new BearerTokenAuthenticationEntryPoint();

  private final AccessTokens tokens;

  TokenSignIn(AccessTokens tokens) {
    this.tokens = tokens;
  }

  static boolean isAttempted(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /** Lets the tokens of some doors in where the chain stands. */
  Customizer<OAuth2ResourceServerConfigurer<HttpSecurity>> admitting(Predicate<TokenDoor> doors) {
    return server ->
        server
            .authenticationManagerResolver(request -> by(request.getRemoteAddr(), doors))
            .authenticationEntryPoint(TokenSignIn::refuse);
  }

  /** Tells a program with a token that it reaches no further; the others as everywhere. */
  static AccessDeniedHandler denial() {
    LinkedHashMap<RequestMatcher, AccessDeniedHandler> answers = new LinkedHashMap<>();
    answers.put(
        TokenSignIn::isAttempted,
        (request, response, denied) ->
            Answers.refuse(
                request,
                response,
                HttpStatus.FORBIDDEN,
                "token-scope",
                "此接口令牌的范围或所代表账号的权限不包括这项操作。"));
    return new RequestMatcherDelegatingAccessDeniedHandler(answers, new RefusedAccess());
  }

  private AuthenticationManager by(String address, Predicate<TokenDoor> doors) {
    return authentication ->
        tokens
            .admit(((BearerTokenAuthenticationToken) authentication).getToken(), address)
            .filter(program -> doors.test(program.door()))
            .map(TokenSignIn::signedIn)
            .orElseThrow(() -> new InvalidBearerTokenException("The access token is not valid"));
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException, ServletException {
    CHALLENGE.commence(request, response, failure);
    Answers.refuse(
        request,
        response,
        HttpStatus.valueOf(response.getStatus()),
        "token-invalid",
        "接口令牌无效、已过期、已撤销，或不适用于此接口和来源地址，请向系统管理员申请新的令牌。");
  }

  private static Authentication signedIn(AdmittedProgram program) {
    IdentityPrincipal principal = new IdentityPrincipal(program.person());
    List<GrantedAuthority> authorities = new ArrayList<>(principal.getAuthorities());
    authorities.add(new SimpleGrantedAuthority(program.door().authority()));
    return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
  }
}
