package org.liangqu.workflow.access;

import static org.camunda.bpm.engine.authorization.Permissions.READ;

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
 * Gives offices in the engine what the access table says, and takes away what it says no longer.
 * Single tasks need no grant: the engine gives candidates and assignees the right to read and work
 * on each task of theirs, and on no other.
 */
@Component
class OfficeAccess {

  private final AuthorizationService authorizations;
  private final TasklistFilters filters;
  private final Directory directory;

  OfficeAccess(AuthorizationService authorizations, TasklistFilters filters, Directory directory) {
    this.authorizations = authorizations;
    this.filters = filters;
    this.directory = directory;
  }

  /** Makes the offices' grants those of the table. Administrators' are the engine's own. */
  void align(List<Office> offices) {
    ExistingGrants existing = new ExistingGrants(authorizations);
    existing.withoutTasks().forEach(this::take);
    offices.stream()
        .filter(office -> office.role() != Role.ADMINISTRATOR)
        .forEach(office -> align(office, existing));
  }

  private void align(Office office, ExistingGrants existing) {
    List<OfficeGrants.Wanted> wanted = OfficeGrants.of(office.role());
    existing.surplus(office, wanted).forEach(this::take);
    existing.missing(office, wanted).forEach(one -> give(office, one));
    if (seesOfficeTasks(office.role()) && !existing.hasFilter(office)) {
      filters
          .createForOffice(office, nameOf(office))
          .forEach(
              filter ->
                  give(office, new OfficeGrants.Wanted(Resources.FILTER, filter, Set.of(READ))));
    }
  }

  /** Experts are assigned their tasks by name. */
  private static boolean seesOfficeTasks(Role role) {
    return OfficeGrants.hasTasks(role) && role != Role.EXPERT;
  }

  void grantToPerson(String accountId, Set<Office> offices) {
    if (offices.stream().anyMatch(OfficeAccess::hasTasks)) {
      Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      grant.setUserId(accountId);
      save(grant, Resources.FILTER, filters.createForPerson(accountId), Set.of(READ));
    }
  }

  /** The personal list of tasks comes with the first office that has any. */
  void grantFurther(String accountId, Set<Office> before, Office office) {
    if (before.stream().noneMatch(OfficeAccess::hasTasks)) {
      grantToPerson(accountId, Set.of(office));
    }
  }

  private static boolean hasTasks(Office office) {
    return OfficeGrants.hasTasks(office.role());
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

  private void take(Authorization grant) {
    authorizations.deleteAuthorization(grant.getId());
  }

  private void give(Office office, OfficeGrants.Wanted wanted) {
    Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(office.groupId());
    save(grant, wanted.resource(), wanted.id(), wanted.permissions());
  }

  private void save(
      Authorization grant, Resource resource, String id, Set<Permission> permissions) {
    grant.setResource(resource);
    grant.setResourceId(id);
    permissions.forEach(grant::addPermission);
    authorizations.saveAuthorization(grant);
  }
}
