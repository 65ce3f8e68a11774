package org.liangqu.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;

class RankedProposalTests {

  private static final Instant MORNING = Instant.parse("2025-09-01T01:00:00Z");
  private static final Instant EVENING = Instant.parse("2025-09-01T10:00:00Z");

  @Test
  void ranksByScoreThenPrioritiesThenTimeOfSubmission() {
    RankedProposal best = ranked("best", "90.00", EVENING);
    RankedProposal favoured = ranked("favoured", "80.0", EVENING, "中小企业");
    RankedProposal early = ranked("early", "80.00", MORNING);
    RankedProposal late = ranked("late", "80.00", EVENING);
    RankedProposal unscored = ranked("unscored", null, MORNING, "中小企业", "实验室依托单位");

    assertThat(Stream.of(unscored, late, early, favoured, best).sorted(RankedProposal.BEST_FIRST))
        .containsExactly(best, favoured, early, late, unscored);
  }

  private static RankedProposal ranked(
      String number, String score, Instant submittedAt, String... marks) {
    ProposalSummary proposal =
        new ProposalSummary(
            UUID.randomUUID(),
            number,
            UUID.randomUUID(),
            ProposalType.CLUSTER,
            number,
            UUID.randomUUID(),
            "示例单位",
            "91650100MA00000000",
            "urumqiHitech",
            "urumqi",
            "urumqiHitech",
            ProposalStatus.IN_REVIEW,
            Stage.SELECTION,
            1,
            new BigDecimal("400"),
            submittedAt,
            null,
            null);
    return new RankedProposal(
        proposal,
        new BigDecimal("800"),
        score == null ? null : new BigDecimal(score),
        List.of(marks));
  }
}
