package org.liangqu.workflow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.Stage;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.notification.Inbox;
import org.liangqu.notification.InboxMessage;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.selection.SelectionLists;
import org.liangqu.shared.ClockScenes;
import org.liangqu.workflow.ApprovalScenes;
import org.liangqu.workflow.selectionlist.SelectionListProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
@DisplayName("What deadlines tell people")
class DeadlineNoticesIntegrationTests {

  private static final String PARK = "hamiHitech";
  private static final String BUREAU = "hami";

  @Autowired private ProposalScenes scenes;
  @Autowired private ApprovalScenes approvals;
  @Autowired private DeadlineScenes deadlines;
  @Autowired private Accounts accounts;
  @Autowired private SelectionLists lists;
  @Autowired private Inbox inbox;
  @Autowired private RuntimeService runtime;
  @Autowired private ClockScenes clock;

  private Call call;
  private Unit unit;

  @BeforeEach
  void openACall() {
    Instant now = clock.instant();
    call = scenes.call(now.minusSeconds(1), now.plus(Duration.ofDays(30)));
    unit = scenes.approvedUnit(PARK);
  }

  @AfterEach
  void turnTheClockBack() {
    clock.reset();
  }

  private Person holderOf(Office office) {
    Person person =
        new Person(
            "holder-" + UUID.randomUUID().toString().substring(0, 8), "岗位人员", Set.of(office));
    accounts.create(
        new Accounts.NewAccount(
            person.id(), person.name(), null, DeadlineScenes.PASSWORD, person.offices()));
    return person;
  }

  private Person unitAdministrator() {
    return holderOf(Office.of(Role.UNIT_ADMINISTRATOR, unit.creditCode().value()));
  }

  private List<String> subjects(Person person) {
    return ActingAs.person(person, () -> inbox.mine(PageRequest.of(0, 50))).stream()
        .map(InboxMessage::subject)
        .toList();
  }

  @Test
  void aDraftExpiresAndRevivesWithItsUnitKnowing() {
    Person administrator = unitAdministrator();
    ProposalSummary draft = scenes.draft(call, unit);
    clock.moveTo(call.closes());
    deadlines.comes(call, Deadline.CLOSE);
    assertThat(subjects(administrator)).singleElement().asString().startsWith("逾期");

    deadlines.order(
        call,
        DeadlineScope.ofProposal(draft.id(), PARK),
        Map.of(Deadline.CLOSE, call.closes().plusSeconds(3600)));

    assertThat(subjects(administrator))
        .anyMatch(subject -> subject.startsWith("可继续填报"))
        .anyMatch(subject -> subject.endsWith("申报期限变动"));
  }

  @Test
  void anOrderReachesTheOfficesThatWorkByIt() {
    Person reviewer = holderOf(Office.of(Role.FORMAL_REVIEWER, PARK));
    Person elsewhere = holderOf(Office.of(Role.FORMAL_REVIEWER, "changjiHitech"));
    Person intake = holderOf(Office.of(Role.INTAKE_OFFICER));
    scenes.soundlySubmitted(call, unit);

    deadlines.order(
        call,
        DeadlineScope.everybody(),
        Map.of(Deadline.PARK_REVIEW, call.dueOf(Deadline.PARK_REVIEW).plus(Duration.ofDays(1))));

    assertThat(subjects(reviewer)).anyMatch(subject -> subject.endsWith("办理期限变动"));
    assertThat(subjects(elsewhere)).isEmpty();
    assertThat(subjects(intake)).isEmpty();
  }

  @Test
  void whoIsLateHearsOfIt() {
    Person supervisor = holderOf(Office.of(Role.PARK_SUPERVISOR, PARK));
    Person administrator = holderOf(Office.of(Role.ADMINISTRATOR));
    ProposalSummary proposal = scenes.soundlySubmitted(call, unit);
    approvals.runJobs(proposal);

    clock.moveTo(call.dueOf(Deadline.PARK_REVIEW));
    deadlines.comes(call, Deadline.PARK_REVIEW);

    assertThat(subjects(supervisor)).anyMatch(subject -> subject.contains("仍有项目未办结"));
    assertThat(subjects(administrator)).anyMatch(subject -> subject.contains("1 个项目未办结"));
  }

  @Test
  void theBureausDeadlineOpensItsListOnce() {
    Person officer = holderOf(Office.of(Role.BUREAU_OFFICER, BUREAU));
    ProposalSummary proposal = scenes.soundlySubmitted(call, unit);
    approvals.bring(proposal, Stage.SELECTION);

    clock.moveTo(call.dueOf(Deadline.BUREAU_REVIEW));
    deadlines.comes(call, Deadline.BUREAU_REVIEW);

    assertThat(lists.bureausAwaitingList(call.id())).isEmpty();
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(SelectionListProcess.KEY)
                .variableValueEquals("callId", call.id().toString())
                .count())
        .isOne();
    assertThat(subjects(officer)).anyMatch(subject -> subject.startsWith("遴选清单待拟定"));
  }
}
