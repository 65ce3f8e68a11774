package org.liangqu.eligibility.web;

import java.util.List;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.whatif.ProposalDifference;
import org.liangqu.eligibility.whatif.RuleDifference;

/** A proposal's differences as the page shows them, with what changed in a message marked. */
record DifferenceView(ProposalDifference proposal, List<Line> lines) {

  public String beforeLabel() {
    return proposal.before().label(Stage.ELIGIBILITY);
  }

  public String afterLabel() {
    return proposal.after().label(Stage.ELIGIBILITY);
  }

  /** A rule, old beside new; a side is null where the rule doesn't fire. */
  record Line(RuleDifference rule, ChangedText before, ChangedText after) {}

  static DifferenceView of(ProposalDifference proposal) {
    return new DifferenceView(
        proposal, proposal.rules().stream().map(DifferenceView::line).toList());
  }

  private static Line line(RuleDifference rule) {
    String before = rule.before() == null ? null : rule.before().message();
    String after = rule.after() == null ? null : rule.after().message();
    return new Line(rule, ChangedText.of(before, after), ChangedText.of(after, before));
  }
}
