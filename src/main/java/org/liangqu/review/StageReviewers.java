package org.liangqu.review;

import org.liangqu.call.Stage;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who may decide on a proposal at a stage. */
@Component
class StageReviewers {

  private final Proposals proposals;
  private final CurrentPerson currentPerson;

  StageReviewers(Proposals proposals, CurrentPerson currentPerson) {
    this.proposals = proposals;
    this.currentPerson = currentPerson;
  }

  /**
   * The person acting now, who may decide on the proposal at the stage.
   *
   * @throws Refusal forbidden without the stage's office for this proposal, or for somebody of the
   *     applicant unit or who had a hand in the proposal
   */
  Person require(ProposalSummary proposal, Stage stage) {
    Person person = currentPerson.get();
    Office office = office(proposal, stage);
    if (!person.holds(office)) {
      throw Refusal.forbidden(
          "office-missing", "您不是该项目" + stage.label() + "环节的" + office.role().label() + "，不能办理");
    }
    if (belongsToApplicant(person, proposal)
        || proposals.authors(proposal.id()).contains(person.id())) {
      throw Refusal.forbidden("own-proposal", "您是该项目申报单位或参与填报的人员，应当回避，不能办理");
    }
    return person;
  }

  static Office office(ProposalSummary proposal, Stage stage) {
    return switch (stage) {
      case FORMAL_REVIEW -> Office.of(Role.FORMAL_REVIEWER, proposal.parkCode());
      case EXPERT_REVIEW -> Office.of(Role.REVIEW_COORDINATOR, proposal.parkCode());
      case BUREAU_REVIEW -> Office.of(Role.BUREAU_OFFICER, proposal.bureauCode());
      case RECOMMENDATION -> Office.of(Role.RECOMMENDER, proposal.recommenderCode());
      case INTAKE -> Office.of(Role.INTAKE_OFFICER);
      case ELIGIBILITY, SELECTION ->
          throw Refusal.invalid("decision-not-offered", stage.label() + "环节不由人工作出审查结论");
    };
  }

  /**
   * Checks that the proposal waits at the stage.
   *
   * @throws Refusal conflict when it is elsewhere by now
   */
  static void requireAt(ProposalSummary proposal, Stage stage) {
    if (proposal.status() != ProposalStatus.IN_REVIEW || proposal.stage() != stage) {
      throw Refusal.conflict("stage-left", "该项目已不在" + stage.label() + "环节，请刷新待办");
    }
  }

  private static boolean belongsToApplicant(Person person, ProposalSummary proposal) {
    String unit = proposal.leadCreditCode();
    return person.holds(Role.APPLICANT, unit) || person.holds(Role.UNIT_ADMINISTRATOR, unit);
  }
}
