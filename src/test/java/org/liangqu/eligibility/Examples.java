package org.liangqu.eligibility;

import java.util.ArrayList;
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
    return add(Situation.INSIDE, description, file);
  }

  Examples fires(String description, CaseBuilder file, String... messages) {
    return add(Situation.OUTSIDE, description, file, messages);
  }

  Examples firesIfMissing(String description, CaseBuilder file, String... messages) {
    return add(Situation.MISSING, description, file, messages);
  }

  /** A priority is no fault: what is missing gives none. */
  Examples givesNoPriorityIfMissing(String description, CaseBuilder file) {
    return add(Situation.MISSING, description, file);
  }

  private Examples add(
      Situation situation, String description, CaseBuilder file, String... messages) {
    examples.add(new RuleExample(ruleId, situation, description, stage, file, List.of(messages)));
    return this;
  }

  Stream<RuleExample> stream() {
    return examples.stream();
  }
}
