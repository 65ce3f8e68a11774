package org.liangqu.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.liangqu.registration.RegistrationScenes.details;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.AccountLinkScenes;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.RegistrationStatus;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a form that anybody may fill in to a unit with an administrator. */
@IntegrationTest
class RegistrationsIntegrationTests {

  private static final String PARK = "changjiHitech";
  private static final String OTHER_PARK = "hamiHitech";
  private static final Person REVIEWER = officer(Role.FORMAL_REVIEWER, PARK);
  private static final Person STRANGER = officer(Role.FORMAL_REVIEWER, OTHER_PARK);

  @Autowired private Registrations registrations;
  @Autowired private RegistrationReviews reviews;
  @Autowired private RegistrationScenes scenes;
  @Autowired private EndedRegistrations ended;
  @Autowired private AbandonedRegistrations abandoned;
  @Autowired private ProposalScenes proposals;
  @Autowired private AccountLinkScenes invitations;
  @Autowired private Accounts accounts;
  @Autowired private Units units;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService management;
  @Autowired private JdbcClient jdbc;

  private RegistrationDetails details;

  @BeforeEach
  void aUnitThatNobodyKnows() {
    details = details(PARK);
  }

  private Task task(Registration registration) {
    return tasks.createTaskQuery().processInstanceBusinessKey(registration.number()).singleResult();
  }

  private void decide(Registration registration, String decision, String opinion) {
    decide(registration, decision, opinion, null);
  }

  private void decide(
      Registration registration, String decision, String opinion, Boolean researchConfirmed) {
    Map<String, Object> answers = new HashMap<>();
    answers.put("researchConfirmed", researchConfirmed);
    answers.put("decision", decision);
    answers.put("opinion", opinion);
    Task task = task(registration);
    String process = task.getProcessInstanceId();
    ActingAs.person(REVIEWER, () -> tasks.complete(task.getId(), answers));
    management
        .createJobQuery()
        .processInstanceId(process)
        .messages()
        .list()
        .forEach(job -> management.executeJob(job.getId()));
  }

  private Registration read(Registration registration) {
    return ActingAs.person(REVIEWER, () -> reviews.get(registration.id()));
  }

  private List<String> mailsAbout(Registration registration) {
    return jdbc.sql("select notice from delivery where recipient_id = :number order by position")
        .param("number", registration.number())
        .query(String.class)
        .list();
  }

  @Test
  void nobodySeesItBeforeTheMailIsConfirmed() {
    Registration registration = scenes.submitted(details);

    assertThatThrownBy(() -> read(registration)).isInstanceOf(Refusal.class);
    assertThat(task(registration)).isNull();
    assertThat(mailsAbout(registration)).containsExactly("registration.submitted.applicant");
  }

  @Test
  void aConfirmedOneLiesWithTheParksFormalReviewers() {
    Registration registration = scenes.confirmed(details);

    assertThat(tasks.getIdentityLinksForTask(task(registration).getId()))
        .extracting(IdentityLink::getGroupId)
        .containsExactly("formalReviewer-" + PARK);
    assertThat(read(registration).state()).isEqualTo(RegistrationState.IN_REVIEW);
  }

  @Test
  void aLinkThatIsUsedTwiceConfirmsOnce() {
    Registration registration = scenes.submitted(details);
    String token = scenes.token(registration);

    registrations.confirm(token);
    registrations.confirm(token);

    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(registration.number()).count())
        .isOne();
  }

  @Test
  void whatItSaysOfResearchIsRegisteredOnceTheParkHasConfirmedIt() {
    RegistrationDetails claimed = RegistrationScenes.pilotBase(PARK);
    Registration registration = scenes.confirmed(claimed);

    assertThatThrownBy(() -> decide(registration, "PASS", null)).hasMessageContaining("中试基地属实");
    decide(registration, "PASS", null, true);

    Unit unit = units.byCreditCode(new CreditCode(claimed.creditCode())).orElseThrow();
    assertThat(unit.pilotBase()).isTrue();
    assertThat(unit.researchInstitution()).isFalse();
    assertThat(ActingAs.person(REVIEWER, () -> reviews.steps(registration.id())))
        .extracting(RegistrationStep::action)
        .contains(RegistrationAction.RESEARCH_CONFIRMED);
  }

  @Test
  void aPilotBaseIsNamed() {
    assertThat(RegistrationPolicy.problems(RegistrationScenes.pilotBase(PARK, null)))
        .extracting(FieldProblem::field)
        .containsExactly("researchBasis");
  }

  @Test
  void aNameWithoutATickIsAskedAbout() {
    RegistrationDetails unticked =
        RegistrationScenes.details(PARK, details.creditCode(), "unticked", false, "某中试基地");
    assertThat(RegistrationPolicy.problems(unticked))
        .extracting(FieldProblem::field)
        .containsExactly("researchBasis");
  }

  @Test
  void anApprovedOneBecomesAUnitWhoseAdministratorIsInvited() {
    Registration registration = scenes.confirmed(details);

    decide(registration, "PASS", null);

    Unit unit = units.byCreditCode(new CreditCode(details.creditCode())).orElseThrow();
    assertThat(unit.registrationStatus()).isEqualTo(RegistrationStatus.APPROVED);
    assertThat(accounts.find(details.administratorAccount()).orElseThrow().offices())
        .isEqualTo(Set.of(Office.of(Role.UNIT_ADMINISTRATOR, details.creditCode())));
    assertThat(invitations.mailsTo(details.administratorAccount())).isOne();
    assertThat(mailsAbout(registration)).contains("registration.APPROVED.applicant");
  }

  @Test
  void theReviewerInvitesAgainWhoNeverCame() {
    Registration registration = scenes.confirmed(details);
    decide(registration, "PASS", null);

    ActingAs.person(REVIEWER, () -> reviews.inviteAgain(registration.id()));

    assertThat(invitations.mailsTo(details.administratorAccount())).isEqualTo(2);
  }

  @Test
  void whatIsReturnedIsCorrectedByTheLinkAndReviewedAgain() {
    Registration registration = scenes.confirmed(details);
    decide(registration, "RETURN", "请补正扫描件");
    String token = scenes.token(registration);

    registrations.correct(token, details, scenes.scan(), true);

    assertThat(read(registration).state()).isEqualTo(RegistrationState.IN_REVIEW);
    assertThat(task(registration).getName()).isEqualTo("审核单位注册");
    assertThat(mailsAbout(registration))
        .contains("registration.RETURNED.applicant", "registration.corrected.applicant");
  }

  @Test
  void aRefusedUnitMayRegisterAnew() {
    Registration registration = scenes.confirmed(details);

    decide(registration, "REJECT", "不在本园区注册");

    assertThat(read(registration).state()).isEqualTo(RegistrationState.REFUSED);
    assertThat(scenes.confirmed(details).state()).isEqualTo(RegistrationState.IN_REVIEW);
  }

  @Test
  void aReturnWithoutAReasonLeavesTheTaskOpen() {
    Registration registration = scenes.confirmed(details);

    assertThatThrownBy(() -> decide(registration, "RETURN", " ")).hasStackTraceContaining("请写明");

    assertThat(task(registration)).isNotNull();
    assertThat(read(registration).state()).isEqualTo(RegistrationState.IN_REVIEW);
  }

  @Test
  void aUnitInProgressIsNotTakenTwice() {
    scenes.confirmed(details);
    RegistrationDetails again = details(PARK, details.creditCode(), "another" + UUID.randomUUID());

    assertProblem(again, "creditCode", "正在办理");
  }

  @Test
  void aRegisteredUnitIsNotTakenAgainAndNobodyIsNamed() {
    Unit registered = proposals.approvedUnit(PARK);
    RegistrationDetails again = details(PARK, registered.creditCode().value(), "someoneelse");

    assertProblem(again, "creditCode", "已经注册");
  }

  @Test
  void anAccountThatSomebodyElseAsksForIsRefused() {
    scenes.confirmed(details);
    String otherCode = details(PARK).creditCode();

    assertProblem(
        details(PARK, otherCode, details.administratorAccount()), "administratorAccount", "已被使用");
  }

  @Test
  void aUnitOutsideTheParksIsToldWhatThen() {
    assertProblem(details(null), "parkCode", "园区外的单位不能注册");
  }

  private void assertProblem(RegistrationDetails refused, String field, String message) {
    UUID scan = scenes.scan();
    assertThatThrownBy(() -> registrations.submit(refused, scan, true))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .filteredOn(problem -> problem.field().equals(field))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains(message)));
  }

  @Test
  void anotherParksReviewerFindsNothing() {
    Registration registration = scenes.confirmed(details);

    ActingAs.person(
        STRANGER,
        () -> {
          assertThatThrownBy(() -> reviews.get(registration.id())).isInstanceOf(Refusal.class);
          assertThatThrownBy(() -> reviews.licence(registration.id())).isInstanceOf(Refusal.class);
          assertThatThrownBy(() -> reviews.decide(registration.id(), "PASS", null, true))
              .isInstanceOf(Refusal.class);
          assertThat(reviews.search(null, registration.number(), PageRequest.of(0, 20))).isEmpty();
        });
  }

  @Test
  void administratorsSeeWhatGoesOnAndNotTheScan() {
    Registration registration = scenes.confirmed(details);
    Person administrator = new Person("a", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));

    ActingAs.person(
        administrator,
        () -> {
          assertThat(reviews.get(registration.id()).number()).isEqualTo(registration.number());
          assertThatThrownBy(() -> reviews.licence(registration.id()))
              .hasMessageContaining("只有所在园区");
        });
  }

  @Test
  void aFurtherLinkGoesToTheRightAddressOnly() {
    Registration registration = scenes.submitted(details);

    registrations.requestLink(registration.number(), "somebody@example.com");
    registrations.requestLink(registration.number(), details.contactMail());

    assertThat(mailsAbout(registration))
        .containsExactly("registration.submitted.applicant", "registration.link.applicant");
  }

  @Test
  void anExpiredLinkConfirmsNothing() {
    Registration registration = scenes.submitted(details);
    String token = scenes.token(registration);
    jdbc.sql("update registration_link set valid_until = now() where registration_id = :id")
        .param("id", registration.id())
        .update();

    assertThatThrownBy(() -> registrations.confirm(token)).hasMessageContaining("链接已过期");
    assertThat(registrations.find(token).orElseThrow().isExpired()).isTrue();
  }

  @Test
  void whatEndedInVainIsPurgedWhenItsTimeIsOver() {
    Registration registration = scenes.confirmed(details);
    decide(registration, "REJECT", "不在本园区注册");
    moveBack("ended_at", registration, 400);

    ended.clear(1000);

    assertThatThrownBy(() -> read(registration)).isInstanceOf(Refusal.class);
  }

  @Test
  void whatWasNeverConfirmedIsPurged() {
    Registration registration = scenes.submitted(details);
    String token = scenes.token(registration);
    moveBack("submitted_at", registration, 40);

    abandoned.clear(1000);

    assertThat(registrations.find(token)).isEmpty();
  }

  private void moveBack(String column, Registration registration, int days) {
    jdbc.sql("update registration set " + column + " = :then where id = :id")
        .param("then", OffsetDateTime.now().minusDays(days))
        .param("id", registration.id())
        .update();
  }
}
