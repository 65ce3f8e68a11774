package org.liangqu.review;

import java.math.BigDecimal;
import java.util.List;
import org.liangqu.call.ProposalType;

/** What experts score a type of project by (评分标准). The maxima add up to 100. */
public record Rubric(ProposalType type, List<Criterion> criteria) {

  public Rubric {
    criteria = List.copyOf(criteria);
  }

  /** The maximum is kept without needless zeros, as people read it. */
  public record Criterion(String name, BigDecimal maximum) {

    public Criterion {
      maximum = new BigDecimal(maximum.stripTrailingZeros().toPlainString());
    }
  }
}
