package org.liangqu.identity.web;

import java.util.Map;

/**
 * One request of the walk.
 *
 * @param values what the path's variables stand for
 */
record Knock(Endpoint endpoint, boolean isOwn, Map<String, String> values) {

  /** At nothing in particular. */
  static Knock at(Endpoint endpoint) {
    return new Knock(endpoint, true, Map.of());
  }

  String path() {
    return endpoint.path(variable -> values.getOrDefault(variable, unspecific(variable)));
  }

  /**
   * There is one engine, a plug-in has one script, a form a first section; whatever else is named
   * needn't exist.
   */
  private static String unspecific(String variable) {
    return switch (variable) {
      case "name", "engine", "engineName", "processEngineName" -> "default";
      case "file" -> "app/plugin.js";
      case "section" -> "basics";
      case "page" -> "1";
      default -> "any";
    };
  }
}
