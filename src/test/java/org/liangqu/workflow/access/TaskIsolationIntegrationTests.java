package org.liangqu.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.liangqu.workflow.access.TaskScenes.holder;
import static org.liangqu.workflow.access.TaskScenes.reviewer;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.beans.factory.annotation.Autowired;

/** Each person is asked about the same open tasks, on each way to ask. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Whose tasks a person sees")
class TaskIsolationIntegrationTests {

  private static final String PARK = "urumqiHitech";
  private static final String OTHER_PARK = "hamiHitech";
  private static final int AT_MOST = 2_000;

  @Autowired private TaskScenes scenes;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private FilterService filters;
  @Autowired private AuthorizationService authorizations;

  private Task ours;
  private Task theirs;
  private Task bureaus;
  private List<Task> invitations;

  @BeforeAll
  void openTasks() {
    ours = scenes.formalReview(PARK);
    theirs = scenes.formalReview(OTHER_PARK);
    bureaus = scenes.at(PARK, Stage.BUREAU_REVIEW);
    invitations = scenes.invitations(PARK);
  }

  private String[] all() {
    return Stream.concat(Stream.of(ours, theirs, bureaus), invitations.stream())
        .map(Task::getId)
        .toArray(String[]::new);
  }

  private List<Task> seenBy(Person person) {
    return scenes.as(person, () -> tasks.createTaskQuery().taskIdIn(all()).listPage(0, AT_MOST));
  }

  static Stream<Named<BiFunction<TaskIsolationIntegrationTests, TaskQuery, TaskQuery>>> ways() {
    return Stream.of(
        Named.of("by id", (test, query) -> query.taskIdIn(test.all())),
        Named.of("by name", (test, query) -> query.taskName(test.ours.getName())),
        Named.of(
            "alternatives",
            (test, query) -> query.or().taskIdIn(test.all()).taskUnassigned().endOr()),
        Named.of(
            "several alternatives",
            (test, query) ->
                query
                    .or()
                    .taskNameLike("%")
                    .taskAssigned()
                    .endOr()
                    .or()
                    .taskCandidateGroup(Office.of(Role.FORMAL_REVIEWER, OTHER_PARK).groupId())
                    .taskUnassigned()
                    .endOr()),
        Named.of(
            "by the offices of others",
            (test, query) ->
                query.taskCandidateGroupIn(
                    List.of(
                        Office.of(Role.FORMAL_REVIEWER, PARK).groupId(),
                        Office.of(Role.FORMAL_REVIEWER, OTHER_PARK).groupId()))),
        Named.of("with candidates", (test, query) -> query.withCandidateGroups()),
        Named.of("by process", (test, query) -> query.processDefinitionKey("ProposalApproval")),
        Named.of("by business key", (test, query) -> query.processInstanceBusinessKeyLike("%")),
        Named.of(
            "by variable", (test, query) -> query.taskVariableValueLike("proposalNumber", "%")));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aReviewerFindsTasksOfTheOwnParkAlone(
      BiFunction<TaskIsolationIntegrationTests, TaskQuery, TaskQuery> way) {
    Person person = reviewer(PARK);
    List<String> found =
        scenes.as(
            person,
            () ->
                way.apply(this, tasks.createTaskQuery()).listPage(0, AT_MOST).stream()
                    .map(Task::getId)
                    .toList());
    long counted = scenes.as(person, () -> way.apply(this, tasks.createTaskQuery()).count());

    assertThat(found).contains(ours.getId()).doesNotContain(theirs.getId(), bureaus.getId());
    assertThat(counted).isEqualTo(found.size());
  }

  @Test
  void aFilterThatAdministratorsSavedShowsEachReaderTheOwnTasks() {
    Filter everything =
        filters.saveFilter(
            filters.newTaskFilter("所有任务").setQuery(tasks.createTaskQuery().taskIdIn(all())));
    Person administrator = holder(Office.of(Role.ADMINISTRATOR));

    assertThat(scenes.as(administrator, () -> filters.count(everything.getId())))
        .isEqualTo(all().length);
    assertThat(taskIds(reviewer(PARK), everything)).containsExactly(ours.getId());
  }

  private List<String> taskIds(Person person, Filter filter) {
    Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setUserId(person.id());
    grant.setResource(Resources.FILTER);
    grant.setResourceId(filter.getId());
    grant.addPermission(Permissions.READ);
    authorizations.saveAuthorization(grant);
    List<Task> listed = scenes.as(person, () -> filters.listPage(filter.getId(), 0, AT_MOST));
    return listed.stream().map(Task::getId).toList();
  }

  @Test
  void anExpertSeesTheOwnInvitationAndNoneOfTheOthers() {
    for (Task invitation : invitations) {
      Person expert =
          new Person(invitation.getAssignee(), "专家", holder(Office.of(Role.EXPERT)).offices());
      assertThat(seenBy(expert)).extracting(Task::getId).containsExactly(invitation.getId());
    }
  }

  @Test
  void aBureauSeesWhatIsAtItsOwnStage() {
    Person officer = holder(Office.of(Role.BUREAU_OFFICER, "urumqi"));
    assertThat(seenBy(officer)).extracting(Task::getId).containsExactly(bureaus.getId());
  }

  @Test
  void severalOfficesSeeTheTasksOfEach() {
    Person person =
        holder(
            Office.of(Role.FORMAL_REVIEWER, PARK),
            Office.of(Role.FORMAL_REVIEWER, OTHER_PARK),
            Office.of(Role.BUREAU_OFFICER, "urumqi"));
    assertThat(seenBy(person))
        .extracting(Task::getId)
        .containsExactlyInAnyOrder(ours.getId(), theirs.getId(), bureaus.getId());
  }

  @ParameterizedTest
  @EnumSource(names = {"AUDITOR", "EXPERT", "INTAKE_OFFICER"})
  void whoHoldsNoOfficeOfTheseTasksSeesNone(Role role) {
    assertThat(seenBy(holder(Office.of(role)))).isEmpty();
  }

  @Test
  void whoHoldsNoOfficeAtAllSeesNone() {
    assertThat(seenBy(holder())).isEmpty();
  }

  @Test
  void administratorsAndTheApplicationSeeAll() {
    assertThat(seenBy(holder(Office.of(Role.ADMINISTRATOR)))).hasSize(all().length);
    assertThat(tasks.createTaskQuery().taskIdIn(all()).count()).isEqualTo(all().length);
  }

  @Test
  void theColumnsOfTheOwnTasksAreReadAndNoOtherVariables() {
    List<VariableInstance> read =
        scenes.as(
            reviewer(PARK),
            () ->
                runtime
                    .createVariableInstanceQuery()
                    .processInstanceIdIn(ours.getProcessInstanceId(), theirs.getProcessInstanceId())
                    .listPage(0, AT_MOST));

    assertThat(read)
        .extracting(VariableInstance::getTaskId, VariableInstance::getName)
        .containsExactlyInAnyOrder(
            Stream.of(
                    ProcessVariables.PROPOSAL_NUMBER,
                    ProcessVariables.PROPOSAL_TITLE,
                    ProcessVariables.UNIT_NAME,
                    ProcessVariables.TYPE_LABEL)
                .map(name -> tuple(ours.getId(), name))
                .toArray(Tuple[]::new));
  }
}
