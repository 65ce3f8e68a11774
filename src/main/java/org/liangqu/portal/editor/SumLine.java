package org.liangqu.portal.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.liangqu.proposal.FundSums;
import org.liangqu.proposal.ProposalContent;

/**
 * A line of sums beside the funds, in 万元; null where an amount is missing.
 *
 * @param requestedOff by how much it differs from the project's, null where it needn't be compared
 */
record SumLine(
    String label,
    BigDecimal requested,
    BigDecimal selfRaised,
    BigDecimal requestedOff,
    BigDecimal selfRaisedOff) {

  static List<SumLine> of(ProposalContent content) {
    FundSums sums = FundSums.of(content);
    List<SumLine> lines = new ArrayList<>();
    lines.add(new SumLine("项目资金", sums.requested(), sums.selfRaised(), null, null));
    if (!content.yearlyPlan().isEmpty()) {
      lines.add(line("分年度计划合计", sums.planRequested(), sums.planSelfRaised(), sums));
    }
    if (!content.subprojects().isEmpty()) {
      lines.add(line("各课题合计", sums.subprojectRequested(), sums.subprojectSelfRaised(), sums));
    }
    return lines;
  }

  private static SumLine line(
      String label, BigDecimal requested, BigDecimal selfRaised, FundSums sums) {
    return new SumLine(
        label,
        requested,
        selfRaised,
        off(requested, sums.requested()),
        off(selfRaised, sums.selfRaised()));
  }

  private static BigDecimal off(BigDecimal sum, BigDecimal whole) {
    return sum == null || whole == null ? null : sum.subtract(whole);
  }

  public BigDecimal total() {
    return requested == null || selfRaised == null ? null : requested.add(selfRaised);
  }

  /** In words how the sum compares, such as 少20; empty where it needn't. */
  public String compared(BigDecimal off) {
    if (off == null) {
      return "";
    }
    String amount = off.abs().stripTrailingZeros().toPlainString();
    return off.signum() == 0 ? "相符" : (off.signum() < 0 ? "少 " : "多 ") + amount;
  }
}
