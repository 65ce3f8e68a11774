package org.liangqu.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.liangqu.shared.Refusal;

/** One score for each criterion, from nothing to its maximum. */
final class ScorePolicy {

  private static final int MOST_DIGITS = 2;

  private ScorePolicy() {}

  /**
   * @throws Refusal invalid for a score that is missing or out of range
   */
  static void requireWithin(List<Rubric.Criterion> criteria, List<BigDecimal> given) {
    if (given == null || given.size() != criteria.size()) {
      throw Refusal.invalid("scores-missing", "请为全部 " + criteria.size() + " 项评分标准打分");
    }
    IntStream.range(0, criteria.size()).forEach(i -> requireWithin(criteria.get(i), given.get(i)));
  }

  private static void requireWithin(Rubric.Criterion criterion, BigDecimal score) {
    if (score == null) {
      throw Refusal.invalid("score-missing", "请为“" + criterion.name() + "”打分");
    }
    if (score.signum() < 0 || score.compareTo(criterion.maximum()) > 0) {
      throw Refusal.invalid(
          "score-out-of-range",
          "“%s”的评分 %s 超出范围，请填写 0 至 %s"
              .formatted(criterion.name(), plain(score), plain(criterion.maximum())));
    }
    if (score.stripTrailingZeros().scale() > MOST_DIGITS) {
      throw Refusal.invalid("score-digits", "“" + criterion.name() + "”的评分最多保留两位小数");
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
