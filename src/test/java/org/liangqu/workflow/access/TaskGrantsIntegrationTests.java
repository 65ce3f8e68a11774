package org.liangqu.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.workflow.access.TaskScenes.reviewer;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Person;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose a task is stands in the task, and is written nowhere else. */
@IntegrationTest
class TaskGrantsIntegrationTests {

  private static final String PARK = "urumqiHitech";

  @Autowired private TaskScenes scenes;
  @Autowired private TaskService tasks;
  @Autowired private AuthorizationService authorizations;

  private final Person person = reviewer(PARK);

  @Test
  void noTaskWritesAnAuthorization() {
    Task task = scenes.formalReview(PARK);
    tasks.setAssignee(task.getId(), person.id());
    assertThat(
            authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .count())
        .isZero();
  }

  @Test
  void anAuthorizationForASingleTaskIsRefused() {
    Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setUserId(person.id());
    grant.setResource(Resources.TASK);
    grant.setResourceId("any-task");
    grant.addPermission(Permissions.READ);

    assertThatThrownBy(() -> authorizations.saveAuthorization(grant)).hasMessageContaining("请改派任务");
  }

  @Test
  void aRevocationIsRefused() {
    Authorization revocation =
        authorizations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
    revocation.setUserId(person.id());
    revocation.setResource(Resources.FILTER);
    revocation.setResourceId(Authorization.ANY);
    revocation.removePermission(Permissions.READ);

    assertThatThrownBy(() -> authorizations.saveAuthorization(revocation))
        .hasMessageContaining("请改动或删除相应的授予");
  }
}
