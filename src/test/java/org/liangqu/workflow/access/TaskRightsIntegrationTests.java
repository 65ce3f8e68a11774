package org.liangqu.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.liangqu.workflow.access.TaskScenes.holder;
import static org.liangqu.workflow.access.TaskScenes.reviewer;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@DisplayName("What a person may do with a task")
class TaskRightsIntegrationTests {

  private static final String PARK = "urumqiHitech";
  private static final String OTHER_PARK = "hamiHitech";

  @Autowired private TaskScenes scenes;
  @Autowired private TaskService tasks;
  @Autowired private FormService forms;
  @Autowired private AuthorizationService authorizations;

  private final Person reviewer = reviewer(PARK);
  private final Person colleague = reviewer(PARK);
  private final Person stranger = reviewer(OTHER_PARK);
  private Task task;

  @BeforeEach
  void openTask() {
    task = scenes.formalReview(PARK);
  }

  @FunctionalInterface
  interface Deed {
    void doTo(TaskRightsIntegrationTests test, String taskId);
  }

  static Stream<Named<Deed>> deeds() {
    return Stream.concat(
        work(),
        Stream.of(
            deed("assign", (test, id) -> test.tasks.setAssignee(id, test.stranger.id())),
            deed("own", (test, id) -> test.tasks.setOwner(id, test.stranger.id())),
            deed("delegate", (test, id) -> test.tasks.delegateTask(id, test.stranger.id())),
            deed("offer", (test, id) -> test.tasks.addCandidateUser(id, test.stranger.id())),
            deed(
                "link",
                (test, id) ->
                    test.tasks.addUserIdentityLink(
                        id, test.stranger.id(), IdentityLinkType.CANDIDATE)),
            deed(
                "withdraw",
                (test, id) -> test.tasks.deleteCandidateGroup(id, "formalReviewer-" + PARK)),
            deed("put off", (test, id) -> test.tasks.setDueDate(id, new Date())),
            deed("rank", (test, id) -> test.tasks.setPriority(id, 1)),
            deed("set a variable", (test, id) -> test.tasks.setVariable(id, "decision", "PASS")),
            deed("set a column", (test, id) -> test.tasks.setVariableLocal(id, "unitName", "x")),
            deed("remove a column", (test, id) -> test.tasks.removeVariableLocal(id, "unitName"))));
  }

  private static Stream<Named<Deed>> work() {
    return Stream.of(
        deed("claim", (test, id) -> test.tasks.claim(id, test.stranger.id())),
        deed("give back", (test, id) -> test.tasks.claim(id, null)),
        deed("complete", (test, id) -> test.tasks.complete(id, Map.of("decision", "PASS"))),
        deed("submit", (test, id) -> test.forms.submitTaskForm(id, Map.of("decision", "PASS"))),
        deed("resolve", (test, id) -> test.tasks.resolveTask(id)),
        deed("read its form", (test, id) -> test.forms.getTaskFormData(id)),
        deed("read what is filled in", (test, id) -> test.forms.getTaskFormVariables(id)),
        deed("read variables", (test, id) -> test.tasks.getVariables(id)),
        deed("read a column", (test, id) -> test.tasks.getVariableLocal(id, "unitName")),
        deed("read whose it is", (test, id) -> test.tasks.getIdentityLinksForTask(id)));
  }

  private static Named<Deed> deed(String name, Deed deed) {
    return Named.of(name, deed);
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void anotherParkMayNot(Deed deed) {
    assertThatExceptionOfType(AuthorizationException.class)
        .isThrownBy(() -> scenes.as(stranger, () -> deed.doTo(this, task.getId())));

    Task after = tasks.createTaskQuery().taskId(task.getId()).singleResult();
    assertThat(after).usingRecursiveComparison().comparingOnlyFields("revision").isEqualTo(task);
  }

  @Test
  void savingATaskThatWasMadeOnesOwnOnPaperIsRefused() {
    task.setAssignee(stranger.id());
    assertThatExceptionOfType(AuthorizationException.class)
        .isThrownBy(() -> scenes.as(stranger, () -> tasks.saveTask(task)));
  }

  @Test
  void theOfficeClaimsAndGivesBack() {
    scenes.as(reviewer, () -> tasks.claim(task.getId(), reviewer.id()));
    assertThat(assigneeSeenBy(reviewer)).isEqualTo(reviewer.id());

    scenes.as(reviewer, () -> tasks.claim(task.getId(), null));
    assertThat(assigneeSeenBy(reviewer)).isNull();
  }

  /** To whom the task is assigned, as the person sees it. */
  private String assigneeSeenBy(Person person) {
    return scenes.as(
        person, () -> tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee());
  }

  @Test
  void theOfficeMayNotAssignToOthersNorChangeTheColumns() {
    assertThatExceptionOfType(AuthorizationException.class)
        .isThrownBy(
            () -> scenes.as(reviewer, () -> tasks.setAssignee(task.getId(), colleague.id())));
    assertThatExceptionOfType(AuthorizationException.class)
        .isThrownBy(
            () -> scenes.as(reviewer, () -> tasks.setVariableLocal(task.getId(), "unitName", "x")));
  }

  @Test
  void aColleagueStillSeesWhatWasClaimedAndTheOtherParkStillDoesNot() {
    tasks.claim(task.getId(), reviewer.id());

    assertThat(assigneeSeenBy(colleague)).isEqualTo(reviewer.id());
    assertThat(mayRead(stranger)).isFalse();
  }

  @Test
  void whoWasAssignedFromOutsideSeesItAsLongAsItIsTheirs() {
    tasks.setAssignee(task.getId(), stranger.id());
    assertThat(mayRead(stranger)).isTrue();

    tasks.setAssignee(task.getId(), reviewer.id());
    assertThat(mayRead(stranger)).isFalse();
  }

  @Test
  void whoeverDelegatedATaskKeepsIt() {
    tasks.setAssignee(task.getId(), stranger.id());
    tasks.delegateTask(task.getId(), reviewer.id());

    assertThat(mayRead(stranger)).isTrue();
    scenes.as(reviewer, () -> tasks.resolveTask(task.getId()));
    assertThat(tasks.createTaskQuery().taskDelegationState(DelegationState.RESOLVED).list())
        .extracting(Task::getId)
        .contains(task.getId());
  }

  private boolean mayRead(Person person) {
    List<String> offices = person.offices().stream().map(Office::groupId).toList();
    boolean allowed =
        authorizations.isUserAuthorized(
            person.id(), offices, TaskPermissions.READ, Resources.TASK, task.getId());
    long found = scenes.as(person, () -> tasks.createTaskQuery().taskId(task.getId()).count());
    assertThat(found).isEqualTo(allowed ? 1 : 0);
    return allowed;
  }

  @Test
  void nobodyOfTheOfficeMayDeleteOrUpdateATask() {
    List<String> offices = List.of(Office.of(Role.FORMAL_REVIEWER, PARK).groupId());
    for (TaskPermissions permission :
        List.of(
            TaskPermissions.ALL,
            TaskPermissions.UPDATE,
            TaskPermissions.DELETE,
            TaskPermissions.TASK_ASSIGN,
            TaskPermissions.UPDATE_VARIABLE)) {
      assertThat(
              authorizations.isUserAuthorized(
                  reviewer.id(), offices, permission, Resources.TASK, task.getId()))
          .as(permission.getName())
          .isFalse();
    }
  }

  @Test
  void administratorsMayAssignAnyTask() {
    Person administrator = holder(Office.of(Role.ADMINISTRATOR));
    scenes.as(administrator, () -> tasks.setAssignee(task.getId(), colleague.id()));
    assertThat(assigneeSeenBy(colleague)).isEqualTo(colleague.id());
  }
}
