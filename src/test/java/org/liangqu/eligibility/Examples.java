package org.liangqu.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.RuleExample.Situation;

/** Collects the examples of a rule: {@code of("…").passes(…).fires(…).firesIfMissing(…)}. */
final class Examples {

  private final List<RuleExample> examples = new ArrayList<>();
  private String ruleId;
  private Stage stage = Stage.ELIGIBILITY;

  Examples of(String rule) {
    ruleId = rule;
    return this;
  }

  Examples at(Stage gateway) {
    stage = gateway;
    return this;
  }

  Examples passes(String description, CaseBuilder file) {
    return add(Situation.INSIDE, description, file, List.of());
  }

  Examples fires(String description, CaseBuilder file, String message, String... more) {
    return add(Situation.OUTSIDE, description, file, all(message, more));
  }

  Examples firesIfMissing(String description, CaseBuilder file, String message, String... more) {
    return add(Situation.MISSING, description, file, all(message, more));
  }

  /** A priority is no fault: what is missing gives none. */
  Examples givesNoPriorityIfMissing(String description, CaseBuilder file) {
    return add(Situation.MISSING, description, file, List.of());
  }

  /** Another rule speaks of the missing fact: one finding is enough, see MissingFactsTest. */
  Examples isSpokenForIfMissing(String description, CaseBuilder file) {
    return add(Situation.MISSING, description, file, List.of());
  }

  private Examples add(
      Situation situation, String description, CaseBuilder file, List<String> messages) {
    examples.add(new RuleExample(ruleId, situation, description, stage, file, messages));
    return this;
  }

  private static List<String> all(String message, String... more) {
    return Stream.concat(Stream.of(message), Arrays.stream(more)).toList();
  }

  Stream<RuleExample> stream() {
    return examples.stream();
  }
}
