package org.liangqu.proposal.hints;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.Subproject;
import org.liangqu.proposal.YearlyPayment;

/** Amounts that look as if they were written in 元 though the field is in 万元. */
final class AmountHints {

  /** 100 million yuan: ten times what the guide grants at most. */
  private static final BigDecimal OF_FUNDS = new BigDecimal("10000");

  /** 10 billion yuan. */
  private static final BigDecimal OF_BENEFIT = new BigDecimal("1000000");

  private final List<Hint> hints = new ArrayList<>();

  private AmountHints() {}

  static List<Hint> of(HintCase file) {
    AmountHints found = new AmountHints();
    ProposalContent content = file.content();
    found.look("requestedFunds", content.requestedFunds(), OF_FUNDS);
    found.look("selfRaisedFunds", content.selfRaisedFunds(), OF_FUNDS);
    for (int i = 0; i < content.yearlyPlan().size(); i++) {
      YearlyPayment year = content.yearlyPlan().get(i);
      found.look("yearlyPlan[%d].requested".formatted(i), year.requested(), OF_FUNDS);
      found.look("yearlyPlan[%d].selfRaised".formatted(i), year.selfRaised(), OF_FUNDS);
    }
    for (int i = 0; i < content.subprojects().size(); i++) {
      Subproject part = content.subprojects().get(i);
      found.look("subprojects[%d].requestedFunds".formatted(i), part.requestedFunds(), OF_FUNDS);
      found.look("subprojects[%d].selfRaisedFunds".formatted(i), part.selfRaisedFunds(), OF_FUNDS);
    }
    if (content.transfer() != null) {
      found.look("transfer.expectedBenefit", content.transfer().expectedBenefit(), OF_BENEFIT);
    }
    return found.hints;
  }

  private void look(String field, BigDecimal amount, BigDecimal suspicious) {
    if (amount != null && amount.compareTo(suspicious) >= 0) {
      hints.add(
          new Hint(
              field,
              "%s 万元相当于 %s 亿元。本栏单位是万元，请核对是否填成了元"
                  .formatted(
                      amount.stripTrailingZeros().toPlainString(),
                      amount.movePointLeft(4).stripTrailingZeros().toPlainString())));
    }
  }
}
