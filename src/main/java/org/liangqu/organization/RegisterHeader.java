package org.liangqu.organization;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangqu.organization.tables.Cell;
import org.liangqu.organization.tables.TableRow;
import org.liangqu.shared.Refusal;

/**
 * Where each column of a register stands in a file, in any order. Columns that the register doesn't
 * know are refused: a misspelt one would be left out without a word.
 */
record RegisterHeader(Map<RegisterColumn, Integer> places) {

  /** Common in lists that people keep, and of no meaning here. */
  private static final Set<String> IGNORED = Set.of("序号", "备注");

  /**
   * @throws Refusal naming the columns that lack, are unknown or stand twice, and those expected
   */
  static RegisterHeader of(RegisterKind kind, TableRow row) {
    Map<RegisterColumn, Integer> places = new EnumMap<>(RegisterColumn.class);
    List<String> faults = new ArrayList<>();
    for (int place = 0; place < row.cells().size(); place++) {
      locate(kind, row.cells().get(place), place, places, faults);
    }
    String missing =
        kind.columns().stream()
            .filter(column -> !places.containsKey(column))
            .map(RegisterColumn::label)
            .collect(Collectors.joining("、"));
    if (!missing.isEmpty()) {
      faults.add(0, "缺少列：" + missing);
    }
    if (!faults.isEmpty()) {
      throw Refusal.invalid(
          "register-header",
          "第%d行应是表头，但%s。“%s”名录的表头是：%s（可另有“序号”“备注”，顺序不限）。请下载模板对照修改"
              .formatted(row.line(), String.join("；", faults), kind.label(), expected(kind)));
    }
    return new RegisterHeader(places);
  }

  private static void locate(
      RegisterKind kind,
      Cell heading,
      int place,
      Map<RegisterColumn, Integer> places,
      List<String> faults) {
    String label = heading.text().replaceAll("[ *＊]", "");
    if (label.isEmpty() || IGNORED.contains(label)) {
      return;
    }
    kind.columns().stream()
        .filter(column -> column.label().equals(label))
        .findFirst()
        .ifPresentOrElse(
            column -> {
              if (places.putIfAbsent(column, place) != null) {
                faults.add("“%s”出现两次".formatted(label));
              }
            },
            () -> faults.add("“%s”不是该名录的列".formatted(label)));
  }

  private static String expected(RegisterKind kind) {
    return kind.columns().stream().map(RegisterColumn::label).collect(Collectors.joining("、"));
  }

  Cell cell(RegisterColumn column, TableRow row) {
    return row.cell(places.get(column));
  }
}
