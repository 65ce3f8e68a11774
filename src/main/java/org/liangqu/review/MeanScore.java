package org.liangqu.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The mean of a panel's totals (去掉一个最高分和一个最低分后的平均分). */
record MeanScore(BigDecimal mean, boolean extremesDropped) {

  static final int DIGITS = 2;

  private static final int FEWEST_TO_DROP_FROM = 5;

  static MeanScore of(List<BigDecimal> totals) {
    if (totals.isEmpty()) {
      throw new IllegalArgumentException("No scores to take the mean of");
    }
    boolean drops = totals.size() >= FEWEST_TO_DROP_FROM;
    List<BigDecimal> counted =
        totals.stream()
            .sorted()
            .skip(drops ? 1 : 0)
            .limit(totals.size() - (drops ? 2 : 0))
            .toList();
    BigDecimal sum = counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean = sum.divide(BigDecimal.valueOf(counted.size()), DIGITS, RoundingMode.HALF_UP);
    return new MeanScore(mean, drops);
  }
}
