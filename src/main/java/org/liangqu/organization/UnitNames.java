package org.liangqu.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds rows that name a registered unit otherwise than it did: the code may be another's. */
@Component
class UnitNames {

  private final JdbcClient jdbc;

  UnitNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<RowProblem> differing(List<RegisterRow> rows) {
    Map<String, String> registered = registered(rows);
    return rows.stream().flatMap(row -> differing(row, registered)).toList();
  }

  private Map<String, String> registered(List<RegisterRow> rows) {
    Map<String, String> names = new HashMap<>();
    jdbc.sql("select credit_code, name from unit where credit_code = any(:codes)")
        .param(
            "codes",
            rows.stream()
                .map(row -> row.value(RegisterColumn.CREDIT_CODE))
                .distinct()
                .toArray(String[]::new))
        .query(
            row -> {
              names.put(row.getString("credit_code"), row.getString("name"));
            });
    return names;
  }

  private static Stream<RowProblem> differing(RegisterRow row, Map<String, String> registered) {
    String listed = row.value(RegisterColumn.UNIT_NAME);
    String name = registered.get(row.value(RegisterColumn.CREDIT_CODE));
    if (listed == null || name == null || tidy(listed).equals(tidy(name))) {
      return Stream.empty();
    }
    return Stream.of(
        RowProblem.in(
            row.line(),
            RegisterColumn.UNIT_NAME,
            "文件写作“%s”，该代码在本系统注册的是“%s”，请核对代码是否填错".formatted(listed, name)));
  }

  /** Brackets are typed in full or half width. */
  private static String tidy(String name) {
    return name.replace('(', '（').replace(')', '）').replace(" ", "");
  }
}
