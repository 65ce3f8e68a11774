package org.liangqu.review;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Separation;
import org.liangqu.identity.access.Subject;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.springframework.stereotype.Component;

/**
 * Who may see what of a panel: neither applicants nor its own experts see who sits on it or what
 * others gave.
 */
@Component
class PanelAccess {

  private final Access access;
  private final PanelSeats seats;
  private final Proposals proposals;
  private final StageDecisionRecords decisions;

  PanelAccess(
      Access access, PanelSeats seats, Proposals proposals, StageDecisionRecords decisions) {
    this.access = access;
    this.seats = seats;
    this.proposals = proposals;
    this.decisions = decisions;
  }

  void requireMember(ProposalSummary proposal) {
    access.require(Act.READ_PANEL, subject(proposal));
  }

  boolean seesLines(ProposalSummary proposal) {
    return access.allows(Act.READ_PANEL, subject(proposal));
  }

  boolean seesMinutes(ProposalSummary proposal) {
    return access.allows(Act.READ_SCORES, subject(proposal));
  }

  void requireMean(ProposalSummary proposal) {
    access.require(Act.READ_SCORES, subject(proposal));
  }

  void requireAuditor() {
    access.require(Act.READ_NAMED_SCORES);
  }

  /** Whether the reader judges the proposal as an expert, and so without what others judged. */
  boolean isSeated(ProposalSummary proposal) {
    return seats.isSeated(proposal.id(), access.person().id());
  }

  /** Whether the reader may know who in an office did something: applicants and experts may not. */
  boolean seesNames(ProposalSummary proposal) {
    return access.person().isSystem()
        || access.allows(Act.READ_INTERNALS) && !access.allows(Act.READ_DRAFT, proposal.subject());
  }

  /** The expert acting now, whose seat it is. */
  Person requireExpert(UUID proposalId, String expertId) {
    Supplier<ProposalSummary> proposal = () -> proposals.summary(proposalId);
    return access.require(
        Act.REVIEW_AS_EXPERT,
        Subject.nothing()
            .assignedTo(person -> person.id().equals(expertId))
            .keepingOut(Separation.LEAD_UNIT, () -> Set.of(proposal.get().leadCreditCode()))
            .keepingOut(Separation.PARTICIPANT_UNIT, () -> proposals.participantCodes(proposalId))
            .keepingOut(Separation.AUTHOR, () -> proposals.authors(proposalId))
            .keepingOut(Separation.OFFICE_DECIDER, () -> decisions.deciders(proposalId)));
  }

  private Subject subject(ProposalSummary proposal) {
    return proposal
        .subject()
        .keepingOut(Separation.PANEL_EXPERT, () -> Set.copyOf(seats.seated(proposal.id())));
  }
}
