package org.liangqu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.call.ProposalType;

class PanelTablesTests {

  private static final PanelTables TABLES = new PanelTables(new ReviewDmn());

  @ParameterizedTest
  @EnumSource
  void everyTypeIsScoredByFiveCriteriaThatAddUpToAHundred(ProposalType type) {
    Rubric rubric = TABLES.rubric(type);

    assertThat(rubric.criteria()).hasSize(5);
    assertThat(
            rubric.criteria().stream()
                .map(Rubric.Criterion::maximum)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("100");
  }

  @Test
  void typesAreScoredByDifferentCriteria() {
    assertThat(
            Arrays.stream(ProposalType.values())
                .map(type -> TABLES.rubric(type).criteria())
                .collect(Collectors.toSet()))
        .hasSize(ProposalType.values().length);
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeHasAThreshold(ProposalType type) {
    assertThat(TABLES.threshold(type)).isEqualByComparingTo("70");
  }

  @ParameterizedTest
  @EnumSource
  void aPanelHasAnOddNumberOfAtLeastFive(ProposalType type) {
    assertThat(TABLES.terms(type)).isEqualTo(new PanelTables.Terms(5, true));
  }
}
