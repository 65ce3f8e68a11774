package org.liangqu.identity.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.liangqu.identity.token.TokenDoor;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Whether a token reaches as far as a request of the engine's REST; who came by password has no
 * token and isn't bounded here.
 */
final class TokenScope {

  private static final String TOKEN = "DOOR_";

  private static final List<RequestMatcher> READ =
      List.of(
          Paths.matching(HttpMethod.GET, "/engine-rest/**"),
          Paths.matching(HttpMethod.HEAD, "/engine-rest/**"),
          Paths.matching(HttpMethod.OPTIONS, "/engine-rest/**"));

  /** What Modeler asks before and after it deploys, and the deployment itself. */
  private static final List<RequestMatcher> DEPLOY =
      Stream.of("/engine-rest", "/engine-rest/engine/{engine}")
          .flatMap(
              root ->
                  Stream.of(
                      Paths.matching(HttpMethod.POST, root + "/deployment/create"),
                      Paths.matching(HttpMethod.GET, root + "/version"),
                      Paths.matching(HttpMethod.GET, root + "/deployment/**"),
                      Paths.matching(HttpMethod.GET, root + "/process-definition/**"),
                      Paths.matching(HttpMethod.GET, root + "/decision-definition/**")))
          .toList();

  private TokenScope() {}

  static AuthorizationDecision decide(
      Supplier<Authentication> authentication, RequestAuthorizationContext request) {
    List<String> doors =
        authentication.get().getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .filter(authority -> authority.startsWith(TOKEN))
            .toList();
    return new AuthorizationDecision(
        doors.isEmpty()
            || reaches(doors, TokenDoor.ENGINE_READ, READ, request)
            || reaches(doors, TokenDoor.ENGINE_DEPLOY, DEPLOY, request));
  }

  private static boolean reaches(
      List<String> doors,
      TokenDoor door,
      List<RequestMatcher> requests,
      RequestAuthorizationContext request) {
    return doors.contains(door.authority())
        && requests.stream().anyMatch(one -> one.matches(request.getRequest()));
  }
}
