package org.liangqu.eligibility;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liangqu.eligibility.JudgementRecords.KeptFinding;
import org.liangqu.identity.Person;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who may override which finding, and when; each objection says what to do instead. */
@Component
class OverridePolicy {

  private static final Set<ProposalStatus> OVER =
      EnumSet.of(ProposalStatus.ACCEPTED, ProposalStatus.WITHDRAWN, ProposalStatus.EXPIRED);

  private final Proposals proposals;
  private final JudgementRecords judgements;

  OverridePolicy(Proposals proposals, JudgementRecords judgements) {
    this.proposals = proposals;
    this.judgements = judgements;
  }

  void require(Person person, ProposalSummary proposal, KeptFinding kept) {
    Stream.of(objectionToOffice(person, proposal, kept), objectionToPerson(person, proposal, kept))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> objectionToFinding(proposal, kept))
        .ifPresent(
            objection -> {
              throw objection;
            });
  }

  static Optional<Refusal> objectionToOffice(
      Person person, ProposalSummary proposal, KeptFinding kept) {
    boolean holds =
        OverrideAuthority.of(kept.finding().stage(), proposal).filter(person::holds).isPresent();
    return holds
        ? Optional.empty()
        : Optional.of(
            Refusal.forbidden(
                "override-office",
                "您无权豁免这一环节的审查意见，请联系" + OverrideAuthority.at(kept.finding().stage()).label()));
  }

  /** Nobody passes what was found about their own proposal or their own decision. */
  Optional<Refusal> objectionToPerson(Person person, ProposalSummary proposal, KeptFinding kept) {
    if (person.isOfUnit(proposal.leadCreditCode())
        || proposals.authors(proposal.id()).contains(person.id())) {
      return Optional.of(Refusal.forbidden("override-own", "申报单位人员和填报人不能豁免本项目的审查意见，请由本岗位其他人员办理"));
    }
    return person.id().equals(kept.judgedBy())
        ? Optional.of(
            Refusal.forbidden(
                "override-decided", "这条意见审查的是您作出的结论，您不能豁免，请由本岗位其他人员办理；岗位只有一人的，请联系系统管理员增设"))
        : Optional.empty();
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
