package org.liangqu.review;

import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who may see what of a panel: neither applicants nor its own experts see who sits on it or what
 * others gave.
 */
@Component
class PanelAccess {

  private final CurrentPerson currentPerson;
  private final PanelSeats seats;

  PanelAccess(CurrentPerson currentPerson, PanelSeats seats) {
    this.currentPerson = currentPerson;
    this.seats = seats;
  }

  void requireMember(ProposalSummary proposal) {
    if (!seesPanel(currentPerson.get(), proposal)) {
      throw Refusal.forbidden("panel-hidden", "您不能查看该项目的专家组");
    }
  }

  boolean seesLines(ProposalSummary proposal) {
    return seesPanel(currentPerson.get(), proposal);
  }

  boolean seesMinutes(ProposalSummary proposal) {
    Person person = currentPerson.get();
    return seesPanel(person, proposal) || seesMean(person, proposal);
  }

  void requireMean(ProposalSummary proposal) {
    if (!seesMinutes(proposal)) {
      throw Refusal.forbidden("scores-hidden", "您不能查看该项目的专家评分");
    }
  }

  void requireAuditor() {
    if (!currentPerson.get().has(Role.AUDITOR)) {
      throw Refusal.forbidden("scores-hidden", "只有审计人员可以查看专家的具名评分");
    }
  }

  /** Whether the reader judges the proposal as an expert, and so without what others judged. */
  boolean isSeated(ProposalSummary proposal) {
    return seats.isSeated(proposal.id(), currentPerson.get().id());
  }

  /** Whether the reader may know who in an office did something: applicants and experts may not. */
  boolean seesNames(ProposalSummary proposal) {
    Person person = currentPerson.get();
    return person.isSystem() || person.isOfficial() && !person.isOfUnit(proposal.leadCreditCode());
  }

  Person requireExpert(String expertId) {
    Person person = currentPerson.get();
    if (!person.id().equals(expertId)) {
      throw Refusal.forbidden("not-the-expert", "只有受邀专家本人可以办理");
    }
    return person;
  }

  private boolean seesPanel(Person person, ProposalSummary proposal) {
    if (person.isSystem() || person.has(Role.AUDITOR)) {
      return true;
    }
    boolean runsIt =
        person.holds(Role.REVIEW_COORDINATOR, proposal.parkCode())
            || person.holds(Role.PARK_SUPERVISOR, proposal.parkCode());
    return runsIt && !seats.isSeated(proposal.id(), person.id());
  }

  private boolean seesMean(Person person, ProposalSummary proposal) {
    return person.holds(Role.BUREAU_OFFICER, proposal.bureauCode())
        || person.holds(Role.BUREAU_LEADER, proposal.bureauCode())
        || person.holds(Role.RECOMMENDER, proposal.recommenderCode())
        || person.has(Role.INTAKE_OFFICER);
  }
}
