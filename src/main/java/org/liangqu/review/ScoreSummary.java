package org.liangqu.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A panel's scores drawn together (评分汇总).
 *
 * @param mean two digits, the highest and the lowest total left out when five or more experts
 *     scored
 * @param lines what each expert gave, without names and in no order that would tell them; empty for
 *     readers who may know the mean only
 */
public record ScoreSummary(
    UUID proposalId,
    int round,
    BigDecimal mean,
    BigDecimal threshold,
    boolean reached,
    boolean extremesDropped,
    List<AnonymousScore> lines) {

  public ScoreSummary {
    lines = List.copyOf(lines);
  }
}
