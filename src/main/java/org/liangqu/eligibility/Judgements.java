package org.liangqu.eligibility;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.JudgementRecords.KeptFinding;
import org.liangqu.eligibility.facts.ProposalCase;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Separation;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges proposals by the guide's rules and keeps what was found (规则审查). */
@Service
@Transactional
public class Judgements {

  private final Proposals proposals;
  private final CaseFiles caseFiles;
  private final Judge judge;
  private final UnrecordedTables unrecorded;
  private final JudgementRecords records;
  private final RefusedJudgements refusedJudgements;
  private final OverrideRecords overrides;
  private final DirectReturns directReturns;
  private final Access access;

  Judgements(
      Proposals proposals,
      CaseFiles caseFiles,
      Judge judge,
      UnrecordedTables unrecorded,
      JudgementRecords records,
      RefusedJudgements refusedJudgements,
      OverrideRecords overrides,
      DirectReturns directReturns,
      Access access) {
    this.proposals = proposals;
    this.caseFiles = caseFiles;
    this.judge = judge;
    this.unrecorded = unrecorded;
    this.records = records;
    this.refusedJudgements = refusedJudgements;
    this.overrides = overrides;
    this.directReturns = directReturns;
    this.access = access;
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
   * @throws Refusal if the decision passes the proposal over a finding that isn't overridden, or
   *     over one that the person who decides has overridden
   */
  public void judgeGateway(UUID proposalId, Stage stage, Outcome decision) {
    Judgement judgement = judge(proposalId, stage);
    if (decision == Outcome.PASS) {
      requirePass(judgement);
      requireAnotherHand(judgement);
    }
    records.keep(judgement);
  }

  private void requirePass(Judgement judgement) {
    if (judgement.outcome() != Outcome.PASS) {
      refusedJudgements.keep(judgement);
      throw Refusal.conflict(
          "findings-unresolved",
          "不能“%s”：%s。请改选其他结论，或由%s在项目页面说明理由豁免后再办理"
              .formatted(
                  Outcome.PASS.label(judgement.stage()),
                  judgement.reason(),
                  OverrideAuthority.at(judgement.stage()).label()));
    }
  }

  /** Where one office overrides and decides, it takes two people of it. */
  private void requireAnotherHand(Judgement judgement) {
    Set<String> overriders =
        judgement.findings().stream()
            .filter(Finding::overridden)
            .map(finding -> finding.override().personId())
            .collect(Collectors.toSet());
    if (!overriders.isEmpty()) {
      access.require(
          Act.PASS_OVERRIDDEN,
          proposals
              .summary(judgement.proposalId())
              .subject()
              .in(judgement.stage().situation())
              .keepingOut(Separation.OVERRIDER, () -> overriders));
    }
  }

  /**
   * Judges the bureau's rules once more on all that a selection list names (五.2). Whoever overrode
   * a finding may sign: the selection itself is another person's decision.
   *
   * @throws Refusal naming every proposal on the list with a finding that isn't overridden
   */
  public void judgeListed(Collection<UUID> proposalIds) {
    List<Judgement> judgements =
        proposalIds.stream().map(id -> judge(id, Stage.BUREAU_REVIEW)).toList();
    List<Judgement> refused =
        judgements.stream().filter(one -> one.outcome() != Outcome.PASS).toList();
    if (!refused.isEmpty()) {
      refused.forEach(refusedJudgements::keep);
      throw Refusal.conflict(
          "findings-unresolved",
          refused.stream()
              .map(one -> proposals.summary(one.proposalId()).number() + "：" + one.reason())
              .collect(Collectors.joining("；", "清单中有不能遴选的项目，", "。请剔除该项目，或由科技局负责人在项目页面说明理由豁免后再办理")));
    }
    judgements.forEach(records::keep);
  }

  /** Whether the proposal is on an issued selection list of its bureau (五.3). */
  public Outcome judgeSelection(UUID proposalId) {
    Judgement judgement = judge(proposalId, Stage.SELECTION);
    records.keep(judgement);
    return judgement.outcome();
  }

  /**
   * What a submission would find now (预检); nothing is written.
   *
   * @throws Refusal forbidden for all but the unit's people; conflict where nothing is open for
   *     change
   */
  @Transactional(readOnly = true)
  public List<Finding> precheck(UUID proposalId) {
    access.require(Act.PRECHECK_PROPOSAL, proposals.summary(proposalId).subject());
    if (!proposals.isChangeable(proposalId)) {
      throw Refusal.conflict("precheck-closed", "项目现在不能修改，没有可以预检的内容");
    }
    ProposalCase file = caseFiles.of(proposalId);
    return overrides.applyTo(judge.judge(file, Stage.ELIGIBILITY, unrecorded.inForce())).findings();
  }

  /** The newest findings of each stage on the version submitted last. */
  @Transactional(readOnly = true)
  public List<Finding> findings(UUID proposalId) {
    return findings(proposalId, proposals.summary(proposalId).version());
  }

  /** The newest findings of each stage on a version. */
  @Transactional(readOnly = true)
  public List<Finding> findings(UUID proposalId, int version) {
    UUID id = proposals.summary(proposalId).id();
    return withOverrides(id, records.current(id, version));
  }

  /** The findings of all versions and judgements, the oldest first. */
  @Transactional(readOnly = true)
  public List<Finding> history(UUID proposalId) {
    UUID id = proposals.summary(proposalId).id();
    return withOverrides(id, records.all(id));
  }

  private List<Finding> withOverrides(UUID proposalId, List<KeptFinding> kept) {
    return overrides.applyTo(proposalId, kept).stream().map(KeptFinding::finding).toList();
  }

  private Judgement judge(UUID proposalId, Stage stage) {
    return overrides.applyTo(judge.judge(caseFiles.of(proposalId), stage));
  }
}
