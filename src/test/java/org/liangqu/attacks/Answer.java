package org.liangqu.attacks;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Set;

/** What came back over the wire. */
record Answer(int status, String body, HttpHeaders headers) {

  private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.body(), response.headers());
  }

  /** Refused without a word about whether the thing exists. */
  boolean isRefused() {
    return REFUSALS.contains(status);
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
