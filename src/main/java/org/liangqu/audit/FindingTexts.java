package org.liangqu.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liangqu.eligibility.PastJudgement.PastFinding;
import org.liangqu.eligibility.PastJudgement.PastTable;
import org.liangqu.eligibility.TableBasis;

/** How the time line writes what a table found, and why. */
final class FindingTexts {

  private FindingTexts() {}

  /** One line for each finding. */
  static List<String> findings(PastTable table, TableBasis basis) {
    List<String> lines = new ArrayList<>();
    for (PastFinding finding : table.findings()) {
      String row =
          basis.rows().isEmpty()
              ? ""
              : "，第 %d 行".formatted(basis.rows().get(lines.size()).number());
      lines.add(
          "【%s】%s（指南%s，规则 %s，决策表 %s 第 %d 版%s）"
              .formatted(
                  finding.effect().label(),
                  finding.message(),
                  finding.clause(),
                  finding.ruleId(),
                  table.decisionKey(),
                  table.version(),
                  row));
    }
    return lines;
  }

  /** What the table looked at, what it compared that with, and the rows that fired. */
  static String basis(TableBasis basis) {
    List<String> lines = new ArrayList<>();
    lines.add("■ %s（决策表 %s 第 %d 版）".formatted(basis.name(), basis.decisionKey(), basis.version()));
    if (!basis.isExplained()) {
      lines.add("该版本的决策表已不能重现当时的审查。");
    }
    basis.facts().forEach(fact -> lines.add(fact.label() + "：" + fact.value()));
    if (!basis.bounds().isEmpty()) {
      lines.add(
          basis.bounds().stream()
              .map(bound -> bound.label() + " " + bound.value())
              .collect(Collectors.joining("，", "标准：", "")));
    }
    basis.rows().forEach(row -> lines.add("命中第 %d 行：%s".formatted(row.number(), row.annotation())));
    return String.join("\n", lines);
  }
}
