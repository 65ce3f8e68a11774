package org.liangqu.workflow.access;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.liangqu.directory.Directory;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.springframework.stereotype.Component;

/**
 * What an office may do in the engine. Tasks need no grant: the engine gives candidates and
 * assignees the right to read and work on each task of theirs, and on no other.
 */
@Component
class OfficeAccess {

  private static final List<String> DEFINITIONS =
      List.of("ProposalApproval", "ExpertReview", "SelectionList");
  private static final Set<Role> OUTSIDE_TASKLIST =
      Set.of(Role.APPLICANT, Role.UNIT_ADMINISTRATOR, Role.AUDITOR, Role.ADMINISTRATOR);

  private final AuthorizationService authorizations;
  private final TasklistFilters filters;
  private final Directory directory;

  OfficeAccess(AuthorizationService authorizations, TasklistFilters filters, Directory directory) {
    this.authorizations = authorizations;
    this.filters = filters;
    this.directory = directory;
  }

  void grantToOffice(Office office) {
    if (OUTSIDE_TASKLIST.contains(office.role())) {
      return;
    }
    String group = office.groupId();
    grant(group, Resources.APPLICATION, "tasklist", ACCESS);
    grant(group, Resources.APPLICATION, "welcome", ACCESS);
    DEFINITIONS.forEach(
        definition ->
            grant(
                group, Resources.PROCESS_DEFINITION, definition, onDefinition(office, definition)));
    if (office.role() == Role.BUREAU_OFFICER) {
      grant(group, Resources.PROCESS_INSTANCE, "*", CREATE);
    }
    if (office.role() != Role.EXPERT) {
      filters
          .createForOffice(office, nameOf(office))
          .forEach(filter -> grant(group, Resources.FILTER, filter, READ));
    }
  }

  /** The bureau's officers start lists in Tasklist; nothing else is started there. */
  private static Permission[] onDefinition(Office office, String definition) {
    return office.role() == Role.BUREAU_OFFICER && definition.equals("SelectionList")
        ? new Permission[] {READ, CREATE_INSTANCE}
        : new Permission[] {READ};
  }

  void grantToPerson(String accountId, Set<Office> offices) {
    if (offices.stream().anyMatch(office -> !OUTSIDE_TASKLIST.contains(office.role()))) {
      Authorization authorization =
          authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      authorization.setUserId(accountId);
      save(authorization, Resources.FILTER, filters.createForPerson(accountId), READ);
    }
  }

  String nameOf(Office office) {
    String body =
        switch (office.role().scope()) {
          case PARK -> directory.park(office.code()).shortName();
          case BUREAU -> directory.bureau(office.code()).name();
          case RECOMMENDER -> directory.recommendingUnit(office.code()).name();
          case UNIT -> office.code();
          case NONE -> "";
        };
    return body.isEmpty() ? office.role().label() : body + " · " + office.role().label();
  }

  private void grant(String group, Resource resource, String id, Permission... permissions) {
    Authorization authorization =
        authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    authorization.setGroupId(group);
    save(authorization, resource, id, permissions);
  }

  private void save(Authorization grant, Resource resource, String id, Permission... permissions) {
    grant.setResource(resource);
    grant.setResourceId(id);
    for (Permission permission : permissions) {
      grant.addPermission(permission);
    }
    authorizations.saveAuthorization(grant);
  }
}
