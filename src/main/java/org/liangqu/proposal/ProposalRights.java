package org.liangqu.proposal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.liangqu.call.Stage;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may see and do what with a proposal. What somebody may not see doesn't exist for them. */
@Component
class ProposalRights {

  private static final Map<Stage, List<Function<LeadUnit, Office>>> DECIDING =
      new EnumMap<>(
          Map.of(
              Stage.ELIGIBILITY, List.of(atPark(Role.PARK_SUPERVISOR)),
              Stage.FORMAL_REVIEW,
                  List.of(atPark(Role.FORMAL_REVIEWER), atPark(Role.PARK_SUPERVISOR)),
              Stage.EXPERT_REVIEW,
                  List.of(atPark(Role.REVIEW_COORDINATOR), atPark(Role.PARK_SUPERVISOR)),
              Stage.BUREAU_REVIEW,
                  List.of(atBureau(Role.BUREAU_OFFICER), atBureau(Role.BUREAU_LEADER)),
              Stage.SELECTION, List.of(atBureau(Role.BUREAU_OFFICER), atBureau(Role.BUREAU_LEADER)),
              Stage.RECOMMENDATION,
                  List.of(lead -> Office.of(Role.RECOMMENDER, lead.recommenderCode())),
              Stage.INTAKE, List.of(lead -> Office.of(Role.INTAKE_OFFICER))));

  private final CurrentPerson currentPerson;
  private final ObjectProvider<DossierReaders> readers;

  ProposalRights(CurrentPerson currentPerson, ObjectProvider<DossierReaders> readers) {
    this.currentPerson = currentPerson;
    this.readers = readers;
  }

  private static Function<LeadUnit, Office> atPark(Role role) {
    return lead -> Office.of(role, lead.parkCode());
  }

  private static Function<LeadUnit, Office> atBureau(Role role) {
    return lead -> Office.of(role, lead.bureauCode());
  }

  Person person() {
    return currentPerson.get();
  }

  static Refusal unknown() {
    return Refusal.notFound("proposal-unknown", "项目不存在，或您无权查看");
  }

  Proposal readable(Proposal proposal) {
    if (!mayRead(proposal)) {
      throw unknown();
    }
    return proposal;
  }

  boolean mayRead(Proposal proposal) {
    Person person = person();
    return person.isSystem()
        || isOfUnit(person, proposal.lead().leadCreditCode())
        || proposal.wasSubmitted()
            && (holdsOfficeOnItsWay(person, proposal)
                || readers.stream().anyMatch(reader -> reader.mayRead(person, proposal.id())));
  }

  private static boolean holdsOfficeOnItsWay(Person person, Proposal proposal) {
    LeadUnit lead = proposal.lead();
    return person.offices().stream()
        .anyMatch(
            office ->
                switch (office.role()) {
                  case FORMAL_REVIEWER, REVIEW_COORDINATOR, PARK_SUPERVISOR ->
                      office.code().equals(lead.parkCode());
                  case BUREAU_OFFICER, BUREAU_LEADER -> office.code().equals(lead.bureauCode());
                  case RECOMMENDER ->
                      proposal.onList() && office.code().equals(lead.recommenderCode());
                  case INTAKE_OFFICER -> proposal.forwarded();
                  case AUDITOR -> true;
                  case APPLICANT, UNIT_ADMINISTRATOR, EXPERT, ADMINISTRATOR -> false;
                });
  }

  private static boolean isOfUnit(Person person, String creditCode) {
    return person.holds(Role.APPLICANT, creditCode)
        || person.holds(Role.UNIT_ADMINISTRATOR, creditCode);
  }

  /** Whether the person sees what the unit writes before it is submitted. */
  boolean seesDrafts(Proposal proposal) {
    return isOfUnit(person(), proposal.lead().leadCreditCode());
  }

  Proposal writable(Proposal proposal) {
    readable(proposal);
    if (!person().isSystem() && !isOfUnit(person(), proposal.lead().leadCreditCode())) {
      throw Refusal.forbidden("proposal-write", "只有申报单位可以填写和修改项目");
    }
    return proposal;
  }

  Proposal submittable(Proposal proposal) {
    return administered(proposal, "提交");
  }

  Proposal withdrawable(Proposal proposal) {
    return administered(proposal, "撤回");
  }

  private Proposal administered(Proposal proposal, String verb) {
    readable(proposal);
    String creditCode = proposal.lead().leadCreditCode();
    if (!person().isSystem() && !person().holds(Role.UNIT_ADMINISTRATOR, creditCode)) {
      throw Refusal.forbidden("proposal-administer", "只有申报单位的单位管理员可以" + verb + "项目");
    }
    return proposal;
  }

  /** An officer of the stage that rejected it, but nobody who wrote it. */
  Proposal reinstatable(Proposal proposal) {
    readable(proposal);
    Person person = person();
    Stage stage = proposal.stage();
    boolean decides =
        stage != null
            && DECIDING.get(stage).stream()
                .anyMatch(office -> holds(person, office, proposal.lead()));
    if (!decides || proposal.authors().contains(person.id())) {
      throw Refusal.forbidden("proposal-reinstate", "只有作出不通过结论环节的岗位人员可以复议项目");
    }
    return proposal;
  }

  private static boolean holds(Person person, Function<LeadUnit, Office> office, LeadUnit lead) {
    return lead.parkCode() != null && person.holds(office.apply(lead));
  }
}
