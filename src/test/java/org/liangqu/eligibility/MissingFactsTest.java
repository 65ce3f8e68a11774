package org.liangqu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;

/** A missing fact fires its rule: whatever is missing, no table passes it or breaks. */
class MissingFactsTest {

  /** What every proposal has. */
  private static final Set<String> NEVER_MISSING = Set.of("type");

  /** Rules that another one speaks for when their fact is missing. */
  private static final Map<String, String> SPOKEN_FOR =
      Map.of("too-many-proofs", "achievement-proof");

  static Stream<String> tables() {
    return TableFacts.ofBlankProposals().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRuleFiresWhenAllItsFactsAreNull(String table) {
    assertThat(firedWithout(table, this::withNulls)).isEqualTo(mandatoryRules(table));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRuleFiresWhenAllItsFactsAreAbsent(String table) {
    assertThat(firedWithout(table, this::withoutFacts)).isEqualTo(mandatoryRules(table));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void anySingleMissingFactIsAnswered(String table) {
    for (Map<String, Object> sound : soundFacts(table)) {
      for (String fact : missable(table)) {
        Map<String, Object> facts = new HashMap<>(sound);
        facts.put(fact, null);
        assertThat(rows(table, facts))
            .as(fact)
            .allSatisfy(row -> assertThat(row.message()).isNotBlank());
      }
    }
  }

  private interface Removal {
    Map<String, Object> from(Map<String, Object> facts, Set<String> names);
  }

  private Map<String, Object> withNulls(Map<String, Object> facts, Set<String> names) {
    Map<String, Object> changed = new HashMap<>(facts);
    names.forEach(name -> changed.put(name, null));
    return changed;
  }

  private Map<String, Object> withoutFacts(Map<String, Object> facts, Set<String> names) {
    Map<String, Object> changed = new HashMap<>(facts);
    changed.keySet().removeAll(names);
    return changed;
  }

  /** The rules that fire for one type or another. */
  private static Set<String> firedWithout(String table, Removal removal) {
    Set<String> fired = new HashSet<>();
    for (Map<String, Object> blank : TableFacts.ofBlankProposals().get(table)) {
      rows(table, removal.from(blank, missable(table))).forEach(row -> fired.add(row.ruleId()));
    }
    return fired;
  }

  private static Set<String> missable(String table) {
    Set<String> facts = new HashSet<>(EligibilityModel.judgedFacts(table));
    facts.removeAll(NEVER_MISSING);
    return facts;
  }

  /** A priority is no fault: what is missing gives none. */
  private static Set<String> mandatoryRules(String table) {
    GuideClauses guide = new GuideClauses();
    Set<String> rules = new HashSet<>(EligibilityModel.rules(table));
    rules.removeIf(rule -> guide.rule(rule).orElseThrow().effect() == Effect.PRIORITY);
    rules.removeIf(rule -> rules.contains(SPOKEN_FOR.get(rule)));
    return rules;
  }

  /**
   * Checked as the judge does, who takes no row without a rule, a clause, an effect or a message.
   */
  private static List<FindingRow> rows(String table, Map<String, Object> facts) {
    Evaluation evaluation = StandaloneTables.SHARED.evaluate(table, facts);
    return evaluation.rows().stream().map(row -> FindingRow.of(evaluation, row)).toList();
  }

  private static List<Map<String, Object>> soundFacts(String table) {
    List<Map<String, Object>> asked = new ArrayList<>();
    DecisionTables taking =
        (key, facts) -> {
          if (key.equals(table)) {
            asked.add(facts);
          }
          return new Evaluation(key, 1, key, List.of());
        };
    for (ProposalType type : ProposalType.values()) {
      for (Stage stage : Stage.values()) {
        TestJudge.judge(CaseBuilder.sound(type), stage, taking);
      }
    }
    return asked.isEmpty() ? TableFacts.ofBlankProposals().get(table) : asked;
  }
}
