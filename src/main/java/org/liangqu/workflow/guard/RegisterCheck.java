package org.liangqu.workflow.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.eligibility.Effect;
import org.liangqu.eligibility.GuideClauses;
import org.liangqu.eligibility.GuideClauses.Rule;
import org.liangqu.workflow.guard.StatedRows.StatedRule;
import org.liangqu.workflow.guard.Table.Row;

/** Ids of rules and items, clauses and effects are those of the guide's register (指南条款). */
final class RegisterCheck implements Check {

  private static final String SEPARATOR = ", ";
  private static final String EFFECTS =
      Arrays.stream(Effect.values())
          .map(effect -> "\"%s\"（%s）".formatted(effect, effect.label()))
          .collect(Collectors.joining("、"));

  private final GuideClauses guide;

  RegisterCheck(GuideClauses guide) {
    this.guide = guide;
  }

  @Override
  public void check(Candidate candidate, Problems problems) {
    StatedRows stated = new StatedRows(candidate);
    candidate
        .tables()
        .forEach(
            table -> table.rows().forEach(row -> new OfRow(table, row, stated, problems).check()));
  }

  /** The check of one row. */
  private final class OfRow {

    private final Table table;
    private final Row row;
    private final StatedRows stated;
    private final Problems problems;

    OfRow(Table table, Row row, StatedRows stated, Problems problems) {
      this.table = table;
      this.row = row;
      this.stated = stated;
      this.problems = problems;
    }

    void check() {
      if (table.isOfFindings()) {
        Stream.of("ruleId", "clause", "effect").forEach(this::requireStated);
        stated.values(table, row, "effect").forEach(this::checkEffect);
        stated.rules(table, row).forEach(this::checkRule);
      } else {
        checkItems(stated.values(table, row, "itemId"), stated.values(table, row, "clause"));
      }
    }

    private void checkItems(List<Stated> ids, List<Stated> clauses) {
      ids.forEach(id -> checkItem(id, clauses));
      if (ids.stream().noneMatch(id -> guide.item(id.text()).isPresent())) {
        clauses.forEach(this::checkClause);
      }
    }

    private void checkItem(Stated id, List<Stated> clauses) {
      guide
          .item(id.text())
          .ifPresentOrElse(
              item -> checkClauses("审查要点 " + id.text(), clauses, item.clauses()),
              () ->
                  problems.add(
                      id.place(),
                      "审查要点编号“" + id.text() + "”不在指南的要点目录中",
                      Nearest.hint(id.text(), guide.itemIds(), "要点编号由指南规定，不能新增")));
    }

    private void checkClauses(String subject, List<Stated> stated, List<String> allowed) {
      stated.stream()
          .filter(clause -> !allowed.contains(clause.text()))
          .forEach(
              clause ->
                  problems.add(
                      clause.place(),
                      "%s 的依据不是条款“%s”".formatted(subject, clause.text()),
                      "须为 " + quoted(allowed)));
    }

    /** What is empty or not FEEL is reported elsewhere. */
    private void requireStated(String output) {
      boolean isComputed =
          table
              .result(row, output)
              .map(cell -> FeelText.expression(cell.text()))
              .filter(FeelText::parses)
              .filter(text -> text.constant().isEmpty() && text.name().isEmpty())
              .isPresent();
      if (isComputed) {
        problems.add(
            table.at(row, table.output(output).orElseThrow()),
            "须直接写明，不能由表达式得出",
            "请写带双引号的文字，或所引用的表的输出列名");
      }
    }

    private void checkEffect(Stated effect) {
      if (effectOf(effect).isEmpty()) {
        problems.add(effect.place(), "“" + effect.text() + "”不是已知的处理", "须为 " + EFFECTS);
      }
    }

    private void checkClause(Stated clause) {
      Arrays.stream(clause.text().split(SEPARATOR))
          .filter(id -> guide.clause(id).isEmpty())
          .forEach(
              id -> problems.add(clause.place(), "指南中没有条款“" + id + "”", "多个条款以“, ”分隔，如 四.1, 五.2"));
    }

    private void checkRule(StatedRule statedRule) {
      Stated id = statedRule.ruleId();
      Optional<Rule> registered = guide.rule(id.text());
      if (registered.isEmpty()) {
        problems.add(
            id.place(),
            "规则编号“" + id.text() + "”不在指南的规则目录中",
            Nearest.hint(id.text(), guide.ruleIds(), "规则编号由指南规定，不能新增"));
        statedRule.clauses().forEach(this::checkClause);
        return;
      }
      Rule rule = registered.get();
      checkClauses("规则 " + id.text(), statedRule.clauses(), rule.clauses());
      statedRule.effects().stream()
          .filter(effect -> effectOf(effect).filter(known -> known != rule.effect()).isPresent())
          .forEach(
              effect ->
                  problems.add(
                      effect.place(),
                      "规则 %s 的处理不是“%s”".formatted(id.text(), effect.text()),
                      "须为 \"%s\"（%s）".formatted(rule.effect(), rule.effect().label())));
    }
  }

  private static Optional<Effect> effectOf(Stated effect) {
    return Arrays.stream(Effect.values())
        .filter(known -> known.name().equals(effect.text()))
        .findFirst();
  }

  private static String quoted(List<String> clauses) {
    return clauses.stream().map("\"%s\""::formatted).collect(Collectors.joining(" 或 "));
  }
}
