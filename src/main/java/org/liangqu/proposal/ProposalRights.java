package org.liangqu.proposal;

import java.util.Set;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Separation;
import org.liangqu.identity.access.Situation;
import org.liangqu.identity.access.Subject;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks who may see and do what with a proposal. What somebody may not see doesn't exist for them.
 */
@Component
class ProposalRights {

  private final Access access;
  private final ObjectProvider<DossierReaders> readers;

  ProposalRights(Access access, ObjectProvider<DossierReaders> readers) {
    this.access = access;
    this.readers = readers;
  }

  Person person() {
    return access.person();
  }

  static Refusal unknown() {
    return Refusal.notFound("proposal-unknown", "项目不存在，或您无权查看");
  }

  void requireSystem() {
    access.require(Act.READ_ALL_PROPOSALS);
  }

  Proposal readable(Proposal proposal) {
    access.require(Act.READ_PROPOSAL, subject(proposal));
    return proposal;
  }

  boolean mayRead(Proposal proposal) {
    return access.allows(Act.READ_PROPOSAL, subject(proposal));
  }

  private Subject subject(Proposal proposal) {
    Subject subject = proposal.summary().subject();
    if (proposal.onList()) {
      subject = subject.in(Situation.ON_LIST);
    }
    if (proposal.forwarded()) {
      subject = subject.in(Situation.FORWARDED);
    }
    return subject.assignedTo(
        person -> readers.stream().anyMatch(reader -> reader.mayRead(person, proposal.id())));
  }

  /** Whether the person sees what the unit writes before it is submitted. */
  boolean seesDrafts(Proposal proposal) {
    return access.allows(Act.READ_DRAFT, proposal.summary().subject());
  }

  /** For the unit's people, whether they may change it just now or not. */
  Proposal ofUnit(Proposal proposal) {
    return allowed(Act.WRITE_PROPOSAL, proposal);
  }

  Proposal writable(Proposal proposal) {
    ofUnit(proposal);
    if (isLocked(proposal)) {
      throw proposal.waitsForAdministrator();
    }
    return proposal;
  }

  /** Whether it waits for the unit's administrator (待单位确认), who isn't the one that asks. */
  boolean isLocked(Proposal proposal) {
    return proposal.isHandedOver()
        && !access.allows(Act.SUBMIT_PROPOSAL, proposal.summary().subject());
  }

  Proposal handedOverBy(Proposal proposal) {
    return allowed(Act.HAND_OVER_PROPOSAL, proposal);
  }

  Proposal handedBackBy(Proposal proposal) {
    return allowed(Act.HAND_BACK_PROPOSAL, proposal);
  }

  Proposal submittable(Proposal proposal) {
    return allowed(Act.SUBMIT_PROPOSAL, proposal);
  }

  Proposal withdrawable(Proposal proposal) {
    return allowed(Act.WITHDRAW_PROPOSAL, proposal);
  }

  private Proposal allowed(Act act, Proposal proposal) {
    readable(proposal);
    access.require(act, proposal.summary().subject());
    return proposal;
  }

  /** An officer of the stage that rejected it, but nobody who wrote it or whose unit takes part. */
  Proposal reinstatable(Proposal proposal) {
    readable(proposal);
    access.require(Act.REINSTATE_PROPOSAL, decidedAt(proposal));
    return proposal;
  }

  private static Subject decidedAt(Proposal proposal) {
    ProposalSummary summary = proposal.summary();
    Subject subject =
        summary
            .subject()
            .keepingOut(Separation.LEAD_UNIT, () -> Set.of(summary.leadCreditCode()))
            .keepingOut(
                Separation.PARTICIPANT_UNIT, () -> proposal.openContent().participantCodes())
            .keepingOut(Separation.AUTHOR, proposal::authors);
    return proposal.stage() == null ? subject : subject.in(proposal.stage().situation());
  }
}
