package org.liangqu.workflow.proposalapproval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.proposal.ProposalScenes.officer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.ChecklistScenes;
import org.liangqu.review.GivenAnswer;
import org.liangqu.review.StageDecisions;
import org.liangqu.workflow.ApprovalScenes;
import org.springframework.beans.factory.annotation.Autowired;

/** Who had a hand in a proposal doesn't decide on it, through the service or the engine. */
@IntegrationTest
class SeparationOfDutiesIntegrationTests {

  private static final String PARK = "urumqiHitech";
  private static final String OPINION = "预算说明不够完整";
  private static final String KEEP_OUT = "应当回避";

  private static final Map<Stage, Office> OFFICES =
      Map.of(
          Stage.FORMAL_REVIEW, Office.of(Role.FORMAL_REVIEWER, PARK),
          Stage.BUREAU_REVIEW, Office.of(Role.BUREAU_OFFICER, "urumqi"),
          Stage.RECOMMENDATION, Office.of(Role.RECOMMENDER, PARK),
          Stage.INTAKE, Office.of(Role.INTAKE_OFFICER));

  private enum Door {
    SERVICE,
    ENGINE
  }

  @Autowired private ProposalScenes scenes;
  @Autowired private ApprovalScenes approvals;
  @Autowired private ChecklistScenes checklist;
  @Autowired private Proposals proposals;
  @Autowired private StageDecisions decisions;

  private Unit unit;
  private ProposalSummary proposal;

  @BeforeEach
  void aSoundProposalIsSubmitted() {
    unit = scenes.approvedUnit(PARK);
    proposal = scenes.soundlySubmitted(scenes.openCall(), unit);
  }

  static Stream<Arguments> doorsAndStages() {
    return Stream.of(Door.values())
        .flatMap(
            door -> OFFICES.keySet().stream().sorted().map(stage -> Arguments.of(door, stage)));
  }

  private static Person holding(String id, Office... offices) {
    return new Person(id, "某人", Set.of(offices));
  }

  private void decide(Door door, Person person, String decision) {
    Stage stage = proposals.summary(proposal.id()).stage();
    if (door == Door.ENGINE) {
      Map<String, Object> answers = new HashMap<>(approvals.pass(proposal));
      answers.put("decision", decision);
      answers.put("opinion", OPINION);
      approvals.complete(person, approvals.openTask(proposal), answers);
    } else {
      List<GivenAnswer> answers = checklist.yes(proposal.id(), stage);
      ActingAs.person(
          person, () -> decisions.record(proposal.id(), stage, decision, OPINION, answers));
    }
  }

  private void assertRefused(Door door, Person person, String message) {
    Stage before = proposals.summary(proposal.id()).stage();

    assertThatThrownBy(() -> decide(door, person, "PASS")).hasStackTraceContaining(message);
    assertThat(proposals.summary(proposal.id()).stage()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("doorsAndStages")
  void whoFilledInDoesNotReview(Door door, Stage stage) {
    approvals.bring(proposal, stage);
    String author = ProposalScenes.applicant(unit).id();

    assertRefused(door, holding(author, OFFICES.get(stage)), KEEP_OUT);
  }

  @ParameterizedTest
  @MethodSource("doorsAndStages")
  void theLeadUnitsPeopleDoNotReview(Door door, Stage stage) {
    approvals.bring(proposal, stage);
    Office applicant = Office.of(Role.APPLICANT, unit.creditCode().value());

    assertRefused(door, holding("of-the-unit", OFFICES.get(stage), applicant), KEEP_OUT);
  }

  @ParameterizedTest
  @MethodSource("doorsAndStages")
  void peopleOfAUnitThatTakesPartDoNotReview(Door door, Stage stage) {
    approvals.bring(proposal, stage);
    String participant = proposals.participantCodes(proposal.id()).iterator().next();
    Office applicant = Office.of(Role.APPLICANT, participant);

    assertRefused(door, holding("of-a-partner", OFFICES.get(stage), applicant), KEEP_OUT);
  }

  @ParameterizedTest
  @MethodSource("doorsAndStages")
  void administratorsDecideNothing(Door door, Stage stage) {
    approvals.bring(proposal, stage);

    assertRefused(door, officer(Role.ADMINISTRATOR, null), "项目不存在，或您无权查看");
  }

  @ParameterizedTest
  @MethodSource("doorsAndStages")
  void auditorsDecideNothing(Door door, Stage stage) {
    approvals.bring(proposal, stage);

    assertRefused(door, officer(Role.AUDITOR, null), "您不是该项目" + stage.label() + "环节的");
  }

  @ParameterizedTest
  @MethodSource("doorsAndStages")
  void anotherParksOrBureausOfficersDoNotReview(Door door, Stage stage) {
    approvals.bring(proposal, stage);
    Person foreign = officer(Role.FORMAL_REVIEWER, "hamiHitech");

    assertRefused(door, foreign, "项目不存在，或您无权查看");
  }

  @ParameterizedTest
  @EnumSource
  void whoDecidedAtTheBureauDoesNotDecideAtThePark(Door door) {
    Person both =
        holding("both", OFFICES.get(Stage.FORMAL_REVIEW), OFFICES.get(Stage.BUREAU_REVIEW));
    approvals.bring(proposal, Stage.BUREAU_REVIEW);
    decide(Door.ENGINE, both, "RETURN");
    approvals.runJobs(proposal);
    assertThat(proposals.summary(proposal.id()).stage()).isEqualTo(Stage.FORMAL_REVIEW);

    assertRefused(door, both, "您已在其他单位的环节对该项目作出结论");
  }
}
