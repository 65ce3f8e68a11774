package org.liangqu.workflow.engine;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role.Scope;

/**
 * What the engine grants by itself, with three exceptions. Tasks: {@link TaskRights} knows whose
 * they are. A person may only read the own account, not change or delete it. A unit's people are
 * granted nothing: they are kept out of the web applications, and units are many.
 */
class AccountGrants extends DefaultAuthorizationProvider {

  private static final AuthorizationEntity[] NONE = new AuthorizationEntity[0];

  @Override
  protected AuthorizationEntity[] createOrUpdateAuthorizations(
      Task task, String groupId, String userId) {
    return NONE;
  }

  @Override
  public AuthorizationEntity[] newUser(User user) {
    return new AuthorizationEntity[] {
      createGrantAuthorization(user.getId(), null, Resources.USER, user.getId(), Permissions.READ)
    };
  }

  @Override
  public AuthorizationEntity[] newGroup(Group group) {
    boolean ofUnit =
        Office.parse(group.getId())
            .filter(office -> office.role().scope() == Scope.UNIT)
            .isPresent();
    return ofUnit ? NONE : super.newGroup(group);
  }
}
