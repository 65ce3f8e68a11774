package org.liangqu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Puts each example of a subclass to the tables of the repository. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RuleTest {

  abstract Examples examples();

  final List<RuleExample> all() {
    return examples().stream().toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void judges(RuleExample example) {
    assertThat(TestJudge.findings(example.file(), example.stage()))
        .filteredOn(finding -> finding.ruleId().equals(example.ruleId()))
        .extracting(Finding::message)
        .containsExactlyInAnyOrderElementsOf(example.messages());
  }
}
