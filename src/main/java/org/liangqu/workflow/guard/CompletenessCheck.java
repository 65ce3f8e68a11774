package org.liangqu.workflow.guard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** No table of a set is missing, and none stands there that nobody judges. */
final class CompletenessCheck implements Check {

  private final ExpectedTables expected;

  CompletenessCheck(ExpectedTables expected) {
    this.expected = expected;
  }

  @Override
  public void check(Candidate candidate, Problems problems) {
    if (!candidate.isWhole()) {
      return;
    }
    expected.sets().forEach(set -> requireAll(set, candidate, problems));
    candidate
        .tables()
        .filter(table -> isInVain(table, candidate))
        .forEach(table -> reportInVain(table, problems));
  }

  private void requireAll(TableSet set, Candidate candidate, Problems problems) {
    List<DecisionFile> meant = candidate.files().stream().filter(set::isMeantBy).toList();
    if (meant.isEmpty()) {
      return;
    }
    Set<String> present = candidate.tables().map(Table::id).collect(Collectors.toSet());
    set.tables().stream()
        .map(ExpectedTable::id)
        .filter(id -> !present.contains(id))
        .forEach(
            id ->
                problems.add(
                    meant.get(0).place().table(id, null),
                    "文件中没有这张表",
                    "同组各表须一并部署，请补回（编号须为 " + id + "）"));
  }

  private boolean isInVain(Table table, Candidate candidate) {
    boolean isJudged =
        isExpected(table) || candidate.requiring(table).stream().anyMatch(this::isExpected);
    return !isJudged && (table.isOfFindings() || isAmongExpected(table, candidate));
  }

  private boolean isAmongExpected(Table table, Candidate candidate) {
    return candidate.files().stream()
        .filter(file -> file.tables().contains(table))
        .flatMap(file -> file.tables().stream())
        .anyMatch(this::isExpected);
  }

  private boolean isExpected(Table table) {
    return expected.table(table.id()).isPresent();
  }

  private void reportInVain(Table table, Problems problems) {
    problems.add(
        table.place(),
        "系统不判定编号为 " + table.id() + " 的表，其中各行不会生效",
        Nearest.hint(table.id(), expected.ids(), "请删除，或由已有的表引用"));
  }
}
