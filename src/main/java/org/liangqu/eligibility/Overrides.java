package org.liangqu.eligibility;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an officer pass a finding with a recorded reason (豁免). */
@Service
public class Overrides {

  private static final int SHORTEST_REASON = 4;

  private final JudgementRecords judgements;
  private final OverrideRecords overrides;
  private final Proposals proposals;
  private final CurrentPerson currentPerson;
  private final Clock clock;

  Overrides(
      JudgementRecords judgements,
      OverrideRecords overrides,
      Proposals proposals,
      CurrentPerson currentPerson,
      Clock clock) {
    this.judgements = judgements;
    this.overrides = overrides;
    this.proposals = proposals;
    this.currentPerson = currentPerson;
    this.clock = clock;
  }

  /**
   * Overrides a RETURN or REJECT finding: by the supervisor of the office whose stage it is, who
   * neither worked on the proposal nor took the decision that was judged.
   */
  @Transactional
  public Finding override(UUID findingId, String reason) {
    JudgementRecords.KeptFinding kept = judgements.find(findingId).orElseThrow(Overrides::unknown);
    ProposalSummary proposal = proposals.summary(kept.proposalId());
    Person person = currentPerson.get();
    requireRight(person, proposal, kept);
    requireOpen(kept.finding());
    String text = required(reason);
    try {
      overrides.keep(proposal.id(), kept.finding(), text, person, clock.instant());
    } catch (DuplicateKeyException e) {
      throw alreadyOverridden();
    }
    return kept.finding().overriddenBecause(text);
  }

  private void requireRight(
      Person person, ProposalSummary proposal, JudgementRecords.KeptFinding kept) {
    if (!person.holds(authority(kept.finding().stage(), proposal))) {
      throw Refusal.forbidden("override-office", "您无权豁免这一环节的审查意见，请联系该环节的主管人员");
    }
    Set<String> authors = proposals.authors(proposal.id());
    if (authors.contains(person.id()) || person.id().equals(kept.judgedBy())) {
      throw Refusal.forbidden("override-own", "填报人和作出该结论的人员不能豁免，请由本环节其他人员办理");
    }
  }

  private static Office authority(Stage stage, ProposalSummary proposal) {
    return switch (stage) {
      case ELIGIBILITY, FORMAL_REVIEW, EXPERT_REVIEW ->
          Office.of(Role.PARK_SUPERVISOR, proposal.parkCode());
      case BUREAU_REVIEW, SELECTION -> Office.of(Role.BUREAU_LEADER, proposal.bureauCode());
      case RECOMMENDATION -> Office.of(Role.RECOMMENDER, proposal.recommenderCode());
      case INTAKE -> Office.of(Role.INTAKE_OFFICER);
    };
  }

  private static void requireOpen(Finding finding) {
    if (!finding.effect().isBlocking()) {
      throw Refusal.invalid("override-effect", "该审查意见只作提示，不需要豁免");
    }
    if (finding.overridden()) {
      throw alreadyOverridden();
    }
  }

  private static String required(String reason) {
    if (reason == null || reason.strip().length() < SHORTEST_REASON) {
      throw Refusal.invalid("override-reason", "请填写豁免理由，不少于" + SHORTEST_REASON + "个字");
    }
    return reason.strip();
  }

  private static Refusal unknown() {
    return Refusal.notFound("finding-unknown", "审查意见不存在，或您无权查看");
  }

  private static Refusal alreadyOverridden() {
    return Refusal.conflict("override-exists", "该审查意见已豁免");
  }
}
