package org.liangqu.workflow.guard;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The tables that the release brings along: which rules stand in which of them. A changed table has
 * to have the same, with whatever bounds.
 */
final class ShippedTables {

  /** A rule in a table, with the clause that it cites there. */
  record Cited(String ruleId, String clause) {}

  private final Supplier<List<ModelFile>> files;
  private final Map<DecisionFile, TrialEngine> engines = new HashMap<>();
  private final Map<String, Set<String>> fired = new HashMap<>();
  private Candidate tables;

  ShippedTables(Supplier<List<ModelFile>> files) {
    this.files = files;
  }

  /** What could be read of them. */
  synchronized Candidate tables() {
    if (tables == null) {
      Problems ignored = new Problems();
      tables =
          new Candidate(
              files.get().stream()
                  .flatMap(file -> DecisionFileReader.read(file, ignored).stream())
                  .toList(),
              ignored.all().isEmpty());
    }
    return tables;
  }

  Set<Cited> rules(String tableId) {
    return tables().table(tableId).map(table -> rules(tables(), table)).orElse(Set.of());
  }

  static Set<Cited> rules(Candidate candidate, Table table) {
    StatedRows stated = new StatedRows(candidate);
    return table.rows().stream()
        .flatMap(row -> stated.rules(table, row).stream())
        .flatMap(
            rule ->
                rule.clauses().stream()
                    .map(clause -> new Cited(rule.ruleId().text(), clause.text())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The rules that fire on some facts, asked once for each. */
  synchronized Set<String> rulesFiredOn(ExpectedTable table, int factsIndex) {
    return fired.computeIfAbsent(
        table.id() + factsIndex, key -> fire(table, table.facts().get(factsIndex)));
  }

  private Set<String> fire(ExpectedTable table, Map<String, Object> facts) {
    return tables().files().stream()
        .filter(file -> file.holds(table.id()))
        .findFirst()
        .map(file -> engines.computeIfAbsent(file, TrialEngine::of))
        .map(engine -> engine.rulesFired(table.id(), facts))
        .orElse(Set.of());
  }
}
