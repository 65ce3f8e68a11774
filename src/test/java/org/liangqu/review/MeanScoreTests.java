package org.liangqu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeanScoreTests {

  @Test
  void leavesHighestAndLowestOutOfFive() {
    MeanScore score = MeanScore.of(totals("100", "80", "81", "82", "0"));

    assertThat(score).isEqualTo(new MeanScore(new BigDecimal("81.00"), true));
  }

  @Test
  void leavesOutOneOnlyOfEqualExtremes() {
    assertThat(MeanScore.of(totals("90", "90", "60", "60", "70")).mean())
        .isEqualTo(new BigDecimal("73.33"));
  }

  @Test
  void takesAllOfFour() {
    assertThat(MeanScore.of(totals("100", "80", "80", "60")))
        .isEqualTo(new MeanScore(new BigDecimal("80.00"), false));
  }

  @Test
  void roundsHalfUp() {
    assertThat(MeanScore.of(totals("70.01", "70.00")).mean()).isEqualTo(new BigDecimal("70.01"));
  }

  @Test
  void knowsNoMeanOfNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> MeanScore.of(List.of()));
  }

  private static List<BigDecimal> totals(String... totals) {
    return Stream.of(totals).map(BigDecimal::new).toList();
  }
}
