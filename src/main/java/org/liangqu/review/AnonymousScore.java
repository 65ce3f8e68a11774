package org.liangqu.review;

import java.math.BigDecimal;
import java.util.List;

/** One expert's scores, criterion by criterion, without the name. */
public record AnonymousScore(List<BigDecimal> scores, BigDecimal total, String opinion) {

  public AnonymousScore {
    scores = List.copyOf(scores);
  }
}
