package org.liangqu.eligibility;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.liangqu.eligibility.JudgementRecords.KeptFinding;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.AccessTable;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Rule;
import org.liangqu.identity.access.Separation;
import org.liangqu.identity.access.Subject;
import org.liangqu.proposal.Applicants;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who may override which finding, and when; each objection says what to do instead. */
@Component
class OverridePolicy {

  private static final Rule RULE = AccessTable.rule(Act.OVERRIDE_FINDING);

  private static final Set<ProposalStatus> OVER =
      EnumSet.of(ProposalStatus.ACCEPTED, ProposalStatus.WITHDRAWN, ProposalStatus.EXPIRED);

  private final Proposals proposals;
  private final JudgementRecords judgements;

  OverridePolicy(Proposals proposals, JudgementRecords judgements) {
    this.proposals = proposals;
    this.judgements = judgements;
  }

  void require(Person person, ProposalSummary proposal, KeptFinding kept) {
    RULE.objection(person, subject(proposal, kept))
        .or(() -> objectionToFinding(proposal, kept))
        .ifPresent(
            objection -> {
              throw objection;
            });
  }

  boolean holdsOffice(Person person, ProposalSummary proposal, KeptFinding kept) {
    return RULE.entitles(person, subject(proposal, kept));
  }

  /** Nobody passes what was found about their own proposal or their own decision. */
  Optional<Refusal> objectionToPerson(Person person, ProposalSummary proposal, KeptFinding kept) {
    return RULE.objectionToPerson(person, subject(proposal, kept));
  }

  private Subject subject(ProposalSummary proposal, KeptFinding kept) {
    return Applicants.keptOutOf(proposal, proposals)
        .in(kept.finding().stage().situation())
        .keepingOut(Separation.FINDING_DECIDER, () -> Set.of(kept.judgedBy()));
  }

  private Optional<Refusal> objectionToFinding(ProposalSummary proposal, KeptFinding kept) {
    if (!kept.finding().effect().isBlocking()) {
      return Optional.of(Refusal.invalid("override-effect", "该审查意见只作提示，不需要豁免"));
    }
    if (kept.finding().overridden()) {
      return Optional.of(alreadyOverridden());
    }
    if (!isOpen(proposal)) {
      return Optional.of(
          Refusal.conflict("override-late", "项目%s，豁免不再起作用".formatted(proposal.status().label())));
    }
    return judgements.current(proposal.id(), proposal.version()).stream()
            .anyMatch(current -> current.finding().id().equals(kept.finding().id()))
        ? Optional.empty()
        : Optional.of(Refusal.conflict("override-outdated", "项目已重新审查，这条意见已被取代，请刷新页面后对最新的意见办理"));
  }

  /** Whether an override can still take the proposal anywhere. */
  static boolean isOpen(ProposalSummary proposal) {
    return !OVER.contains(proposal.status());
  }

  static Refusal alreadyOverridden() {
    return Refusal.conflict("override-exists", "该审查意见已豁免");
  }
}
