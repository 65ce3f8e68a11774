package org.liangqu.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Whoever a task is assigned or offered to may read it and work on it. That is read from the task
 * itself; the engine would write it down for every task a second time, as an authorization, and
 * join both in each query. All other rights are the engine's own. Queries: {@link
 * OwnTaskStatements}.
 */
final class TaskRights extends AuthorizationManager {

  private static final int OF_ITS_PEOPLE =
      TaskPermissions.READ.getValue() | TaskPermissions.TASK_WORK.getValue();

  static SessionFactory factory() {
    return new SessionFactory() {
      @Override
      public Class<?> getSessionType() {
        return AuthorizationManager.class;
      }

      @Override
      public Session openSession() {
        return new TaskRights();
      }
    };
  }

  @Override
  public boolean isAuthorized(String userId, List<String> groupIds, PermissionCheck check) {
    return isOwn(userId, groupIds, check) || super.isAuthorized(userId, groupIds, check);
  }

  @Override
  public boolean isAuthorized(
      String userId, List<String> groupIds, CompositePermissionCheck checks) {
    boolean own =
        checks.isDisjunctive()
            && checks.getAtomicChecks().stream().anyMatch(one -> isOwn(userId, groupIds, one));
    return own || super.isAuthorized(userId, groupIds, checks);
  }

  private boolean isOwn(String userId, List<String> groupIds, PermissionCheck check) {
    int asked = check.getPerms();
    return check.getResource() == Resources.TASK
        && check.getResourceId() != null
        && asked != 0
        && (asked & OF_ITS_PEOPLE) == asked
        && isOwn(userId, groupIds, getTaskManager().findTaskById(check.getResourceId()));
  }

  private static boolean isOwn(String userId, List<String> groupIds, TaskEntity task) {
    return task != null
        && (isOne(task.getAssignee(), userId)
            || isOne(task.getOwner(), userId)
            || task.getIdentityLinks().stream()
                .anyMatch(
                    link ->
                        isOne(link.getUserId(), userId) || isAmong(link.getGroupId(), groupIds)));
  }

  private static boolean isOne(String id, String userId) {
    return id != null && id.equals(userId);
  }

  private static boolean isAmong(String id, List<String> groupIds) {
    return id != null && groupIds != null && groupIds.contains(id);
  }

  @Override
  public void configureTaskQuery(TaskQueryImpl query) {
    super.configureTaskQuery(query);
    omitWhereAllIsGranted(query, Resources.TASK);
  }

  @Override
  protected void configureVariableInstanceQuery(VariableInstanceQueryImpl query) {
    super.configureVariableInstanceQuery(query);
    omitWhereAllIsGranted(query, Resources.PROCESS_INSTANCE);
  }

  /** To administrators; the rows needn't be compared one by one then. */
  private void omitWhereAllIsGranted(ListQueryParameterObject query, Resource resource) {
    AuthorizationCheck check = query.getAuthCheck();
    if (check.isAuthorizationCheckEnabled()
        && !check.isRevokeAuthorizationCheckEnabled()
        && isAuthorized(Permissions.READ, resource, Authorization.ANY)) {
      check.setAuthorizationCheckEnabled(false);
    }
  }

  /** All of a person's offices count, and the names of all groups with a grant aren't needed. */
  @Override
  public List<String> filterAuthenticatedGroupIds(List<String> groupIds) {
    return groupIds == null ? EMPTY_LIST : groupIds;
  }

  @Override
  public void insert(DbEntity authorization) {
    refuseWhatNobodyAsks((AuthorizationEntity) authorization);
    super.insert(authorization);
  }

  @Override
  public void update(AuthorizationEntity authorization) {
    refuseWhatNobodyAsks(authorization);
    super.update(authorization);
  }

  private static void refuseWhatNobodyAsks(AuthorizationEntity authorization) {
    if (authorization.getAuthorizationType() == Authorization.AUTH_TYPE_REVOKE) {
      throw new BadUserRequestException("本系统不使用撤销型授权（REVOKE），请改动或删除相应的授予（GRANT）。");
    }
    if (authorization.getResourceType() == Resources.TASK.resourceType()
        && !Authorization.ANY.equals(authorization.getResourceId())) {
      throw new BadUserRequestException("单项任务的权限随其办理人和候选岗位而定，请改派任务，不要单独授权。");
    }
  }

  /** There are none for a single task. */
  @Override
  public void deleteAuthorizationsByResourceId(Resource resource, String resourceId) {
    if (resource != Resources.TASK) {
      super.deleteAuthorizationsByResourceId(resource, resourceId);
    }
  }
}
