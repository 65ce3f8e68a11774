package org.liangqu.eligibility;

import java.util.List;
import org.liangqu.call.Stage;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.springframework.stereotype.Component;

/**
 * Returns all proposals of a unit that applies in several types (直接退回, clause 四.4): those too that
 * were submitted earlier and have come further. What is accepted already stands.
 */
@Component
class DirectReturns {

  private static final String SINGLE_TYPE = "single-type";

  private final Proposals proposals;
  private final CaseFiles caseFiles;
  private final Judge judge;
  private final JudgementRecords records;
  private final OverrideRecords overrides;

  DirectReturns(
      Proposals proposals,
      CaseFiles caseFiles,
      Judge judge,
      JudgementRecords records,
      OverrideRecords overrides) {
    this.proposals = proposals;
    this.caseFiles = caseFiles;
    this.judge = judge;
    this.records = records;
    this.overrides = overrides;
  }

  /** Returns the unit's others, if that is why the one judged is returned. */
  void follow(Judgement judgement) {
    if (judgement.isBlockedBy(SINGLE_TYPE)) {
      ProposalSummary judged = proposals.summary(judgement.proposalId());
      proposals.live(judged.callId(), List.of(judged.unitId())).stream()
          .filter(other -> !other.id().equals(judged.id()))
          .filter(DirectReturns::isOnItsWay)
          .forEach(this::judgeAndReturn);
    }
  }

  /** One that waits for its eligibility check is returned by that, with all that it finds. */
  private static boolean isOnItsWay(ProposalSummary other) {
    return other.status() == ProposalStatus.IN_REVIEW && other.stage() != Stage.ELIGIBILITY;
  }

  /** Each has its own judgement: an officer may have passed its finding. */
  private void judgeAndReturn(ProposalSummary other) {
    Judgement judgement =
        overrides.applyFromAnyStageTo(judge.judgeSisters(caseFiles.of(other.id())));
    if (judgement.isBlockedBy(SINGLE_TYPE)) {
      records.keep(judgement);
      proposals.returnDirectly(other.id(), judgement.reason());
    }
  }
}
