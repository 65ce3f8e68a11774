package org.liangqu.identity.web;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A request that the running application answers: method and path, with variables in braces. */
record Endpoint(String method, String template) implements Comparable<Endpoint> {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^:}]+)(:[^}]*)?}");

  /** A path to knock at: variables get the value of their name. */
  String path(UnaryOperator<String> values) {
    return VARIABLE
        .matcher(template)
        .replaceAll(variable -> values.apply(variable.group(1).strip()))
        .replace("/**", "/any");
  }

  @Override
  public int compareTo(Endpoint other) {
    int byPath = template.compareTo(other.template);
    return byPath == 0 ? method.compareTo(other.method) : byPath;
  }

  @Override
  public String toString() {
    return method + " " + template;
  }
}
