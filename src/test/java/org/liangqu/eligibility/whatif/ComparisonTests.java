package org.liangqu.eligibility.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Effect;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.TrialJudgements.Verdict;
import org.liangqu.eligibility.TrialJudgements.Verdicts;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;

class ComparisonTests {

  private static final Verdict PASSED = new Verdict(Outcome.PASS, List.of());

  @Test
  void equalFindingsAreNoDifference() {
    assertThat(
            Comparison.of(
                verdicts(
                    new Verdict(Outcome.RETURN, List.of(finding("duration", "field", "短"))),
                    new Verdict(Outcome.RETURN, List.of(finding("duration", "field", "短"))))))
        .isEmpty();
  }

  @Test
  void aRuleThatFiresAnewStandsBesideNothing() {
    ProposalDifference difference =
        Comparison.of(
                verdicts(
                    PASSED,
                    new Verdict(Outcome.RETURN, List.of(finding("duration", "field", "短")))))
            .orElseThrow();
    assertThat(difference.change()).isEqualTo(VerdictChange.NEWLY_RETURNED);
    assertThat(difference.rules()).hasSize(1);
    assertThat(difference.rules().get(0).before()).isNull();
    assertThat(difference.rules().get(0).after().message()).isEqualTo("短");
  }

  @Test
  void aRuleThatFiresNoMoreLetsTheProposalPass() {
    ProposalDifference difference =
        Comparison.of(
                verdicts(
                    new Verdict(Outcome.RETURN, List.of(finding("duration", "field", "短"))),
                    PASSED))
            .orElseThrow();
    assertThat(difference.change()).isEqualTo(VerdictChange.NEWLY_PASSING);
    assertThat(difference.rules().get(0).after()).isNull();
  }

  @Test
  void findingsOfARuleArePairedByTheirField() {
    ProposalDifference difference =
        Comparison.of(
                verdicts(
                    new Verdict(
                        Outcome.RETURN,
                        List.of(
                            finding("achievement-age", "achievements[0]", "超过3年"),
                            finding("achievement-age", "achievements[1]", "超过3年"))),
                    new Verdict(
                        Outcome.RETURN,
                        List.of(
                            finding("achievement-age", "achievements[1]", "超过2年"),
                            finding("achievement-age", "achievements[0]", "超过3年")))))
            .orElseThrow();
    assertThat(difference.change()).isEqualTo(VerdictChange.SAME_VERDICT);
    assertThat(difference.rules())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.before().message()).isEqualTo("超过3年");
              assertThat(rule.after().message()).isEqualTo("超过2年");
              assertThat(rule.after().field()).isEqualTo("achievements[1]");
            });
  }

  private static Verdicts verdicts(Verdict before, Verdict after) {
    ProposalSummary proposal =
        new ProposalSummary(
            UUID.randomUUID(),
            "LQ-2025-C-000001",
            UUID.randomUUID(),
            ProposalType.CLUSTER,
            "题",
            UUID.randomUUID(),
            "单位",
            "91650100MA0000001U",
            null,
            null,
            null,
            ProposalStatus.IN_REVIEW,
            Stage.ELIGIBILITY,
            1,
            null,
            null,
            null,
            null);
    return new Verdicts(proposal, before, after);
  }

  private static Finding finding(String rule, String field, String message) {
    return new Finding(
        UUID.randomUUID(), rule, "四.7", Effect.RETURN, Stage.ELIGIBILITY, message, field, "", null);
  }
}
