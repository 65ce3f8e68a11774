package org.liangqu.organization;

import java.util.List;
import java.util.Map;

/** An entry as a file has it: blank columns left out. */
record RegisterRow(int line, Map<RegisterColumn, String> values) {

  RegisterRow {
    values = RegisterDetails.copy(values);
  }

  String value(RegisterColumn column) {
    return values.get(column);
  }

  List<String> identity(RegisterKind kind) {
    return identity(kind, values);
  }

  static List<String> identity(RegisterKind kind, Map<RegisterColumn, String> values) {
    return kind.identity().stream().map(column -> values.getOrDefault(column, "")).toList();
  }
}
