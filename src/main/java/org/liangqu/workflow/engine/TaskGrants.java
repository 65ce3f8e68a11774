package org.liangqu.workflow.engine;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role.Scope;

/**
 * What the engine grants by itself: candidates and assignees their tasks, as by default. But a
 * person may only read the own account, not change or delete it, and a unit's people are granted
 * nothing: they are kept out of the web applications, units are many, and each check of a task
 * reads the names of all groups with a grant.
 */
class TaskGrants extends DefaultAuthorizationProvider {

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
    return ofUnit ? new AuthorizationEntity[0] : super.newGroup(group);
  }
}
