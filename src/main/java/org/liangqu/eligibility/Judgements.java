package org.liangqu.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Judges proposals by the guide's rules and keeps what was found (规则审查). */
@Service
@Transactional
public class Judgements {

  private final Proposals proposals;
  private final CaseFiles caseFiles;
  private final Judge judge;
  private final JudgementRecords records;
  private final OverrideRecords overrides;
  private final DirectReturns directReturns;

  Judgements(
      Proposals proposals,
      CaseFiles caseFiles,
      Judge judge,
      JudgementRecords records,
      OverrideRecords overrides,
      DirectReturns directReturns) {
    this.proposals = proposals;
    this.caseFiles = caseFiles;
    this.judge = judge;
    this.records = records;
    this.overrides = overrides;
    this.directReturns = directReturns;
  }

  /**
   * Judges a submitted version by all rules and moves the proposal on, back or out (五.1–五.4), in
   * turn with what is submitted and judged in the same group of companies: so of two that exclude
   * each other the later always finds the earlier. The unit's proposals of other types go back with
   * it (四.4).
   */
  public Outcome judgeEligibility(UUID proposalId) {
    proposals.hold(proposalId);
    Judgement judgement = judge(proposalId, Stage.ELIGIBILITY);
    records.keep(judgement);
    switch (judgement.outcome()) {
      case PASS -> proposals.enter(proposalId, Stage.FORMAL_REVIEW);
      case RETURN -> returnForCorrection(judgement);
      case REJECT -> proposals.notAccept(proposalId, Stage.ELIGIBILITY, judgement.reason());
    }
    return judgement.outcome();
  }

  /** A later due date, granted by a return further along the path, isn't cut short. */
  private void returnForCorrection(Judgement judgement) {
    UUID id = judgement.proposalId();
    Instant granted = proposals.summary(id).correctionDue();
    Instant due = proposals.correctionDue(id, Stage.ELIGIBILITY);
    proposals.returnForCorrection(
        id,
        Stage.ELIGIBILITY,
        judgement.reason(),
        granted != null && granted.isAfter(due) ? granted : due);
    directReturns.follow(judgement);
  }

  /**
   * Judges what may have changed and the stage's own rules when a person has decided. A refused
   * pass keeps its findings, so that they can be seen and overridden.
   *
   * @throws Refusal if the decision passes the proposal over a finding that isn't overridden
   */
  public void judgeGateway(UUID proposalId, Stage stage, Outcome decision) {
    Judgement judgement = judge(proposalId, stage);
    if (decision == Outcome.PASS && judgement.outcome() != Outcome.PASS) {
      records.keepApart(judgement);
      throw Refusal.conflict(
          "findings-unresolved",
          "不能“%s”：%s。请改选其他结论，或由有权人员说明理由豁免后再办理"
              .formatted(Outcome.PASS.label(stage), judgement.reason()));
    }
    records.keep(judgement);
  }

  /** Whether the proposal is on an issued selection list of its bureau (五.3). */
  public Outcome judgeSelection(UUID proposalId) {
    Judgement judgement = judge(proposalId, Stage.SELECTION);
    records.keep(judgement);
    return judgement.outcome();
  }

  /** What a submission would find now; nothing is written, nor what the engine would record. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public List<Finding> precheck(UUID proposalId) {
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return judge(proposalId, Stage.ELIGIBILITY).findings();
  }

  /** The newest findings of each stage on the version submitted last. */
  @Transactional(readOnly = true)
  public List<Finding> findings(UUID proposalId) {
    ProposalSummary summary = proposals.summary(proposalId);
    return records.current(summary.id(), summary.version());
  }

  /** The findings of all versions and judgements, the oldest first. */
  @Transactional(readOnly = true)
  public List<Finding> history(UUID proposalId) {
    return records.all(proposals.summary(proposalId).id());
  }

  private Judgement judge(UUID proposalId, Stage stage) {
    return overrides.applyTo(judge.judge(caseFiles.of(proposalId), stage));
  }
}
