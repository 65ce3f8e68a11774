package org.liangqu.identity.web;

import java.net.http.HttpResponse;

/** What an answer meant. */
enum Seen {
  ALLOWED,
  REFUSED,
  HIDDEN,
  ASKED_TO_SIGN_IN,
  FAILED;

  static Seen in(HttpResponse<String> answer, String asked) {
    boolean shownToSignIn =
        answer.uri().getPath().equals("/sign-in")
            && answer.uri().getQuery() == null
            && !asked.startsWith("/sign-in");
    return switch (answer.statusCode()) {
      case 401 -> ASKED_TO_SIGN_IN;
      case 403 -> REFUSED;
      case 404 -> HIDDEN;
      default -> shownToSignIn ? ASKED_TO_SIGN_IN : allowedOrFailed(answer, asked);
    };
  }

  /**
   * A page may come back and say why nothing was done. The engine answers 500 to much that is wrong
   * with a request; our own code never should.
   */
  private static Seen allowedOrFailed(HttpResponse<String> answer, String asked) {
    if (answer.body().contains("data-kind=\"FORBIDDEN\"")) {
      return REFUSED;
    }
    if (answer.body().contains("data-kind=\"NOT_FOUND\"")) {
      return HIDDEN;
    }
    boolean engines = asked.startsWith("/camunda/") || asked.startsWith("/engine-rest/");
    return answer.statusCode() >= 500 && !engines ? FAILED : ALLOWED;
  }
}
