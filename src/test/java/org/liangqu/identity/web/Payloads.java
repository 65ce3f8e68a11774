package org.liangqu.identity.web;

import java.util.Map;

/**
 * What is sent to a door that changes something: enough to be asked who may, too little to change
 * anything of one's own.
 */
final class Payloads {

  private static final String UNCHANGING_TASK =
      """
      {"variables":{"decision":{"value":"NO-SUCH-DECISION","type":"String"}}}""";

  private static final String UNCHANGED_FIELD =
      """
      {"field":"noSuchField","base":"","value":"","account":"%s"}""";

  private static final Map<String, String> JSON =
      Map.of(
          "/claim", "{\"userId\":\"%s\"}",
          "/complete", UNCHANGING_TASK,
          "/task/{id}/submit-form", UNCHANGING_TASK,
          "/withdrawal", "{\"reason\":\" \"}",
          "/reinstatement", "{\"reason\":\" \"}",
          "/override", "{\"reason\":\" \"}",
          "/confirmation", "{\"sha256\":\"0\"}",
          "/api/proposals/{id}", "{\"revision\":-1,\"content\":{}}");

  private Payloads() {}

  static Payload of(Endpoint endpoint, Visitor visitor, boolean isOwn) {
    String template = endpoint.template();
    if (endpoint.method().equals("GET") || endpoint.method().equals("DELETE")) {
      return Payload.NONE;
    }
    if (template.endsWith("/attachments")
        || template.endsWith("/attachments/files")
        || template.endsWith("/replace")) {
      return Payload.attachment();
    }
    if (template.endsWith("/edit/fields")) {
      return Payload.json(UNCHANGED_FIELD.formatted(visitor.account()));
    }
    boolean program =
        template.startsWith("/api/")
            || template.startsWith("/camunda/api/")
            || template.startsWith("/engine-rest/");
    if (!program) {
      return Payload.form("reason=+&sha256=0&username=nobody&password=none");
    }
    if (template.contains("/process-definition/") && template.endsWith("/submit-form")) {
      return Payload.json(start(isOwn));
    }
    return JSON.entrySet().stream()
        .filter(entry -> template.endsWith(entry.getKey()))
        .map(entry -> Payload.json(entry.getValue().formatted(visitor.account())))
        .findFirst()
        .orElse(Payload.json("{}"));
  }

  /** An own process isn't started: a number that is none is refused before. */
  private static String start(boolean isOwn) {
    return isOwn
        ? """
          {"variables":{"call":{"value":"none","type":"Integer"}}}"""
        : "{\"variables\":{}}";
  }
}
