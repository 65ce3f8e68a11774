package org.liangqu.workflow.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;

/** What offices have in the engine so far, of the kinds that the access table decides on. */
final class ExistingGrants {

  private static final Map<Integer, Permission[]> KNOWN =
      Map.of(
          Resources.APPLICATION.resourceType(), new Permission[] {Permissions.ACCESS},
          Resources.PROCESS_DEFINITION.resourceType(), ProcessDefinitionPermissions.values(),
          Resources.PROCESS_INSTANCE.resourceType(), ProcessInstancePermissions.values());

  private final Map<String, List<Authorization>> byGroup;
  private final Map<String, List<Authorization>> filtersByGroup;

  ExistingGrants(AuthorizationService authorizations) {
    byGroup =
        OfficeGrants.MANAGED.stream()
            .flatMap(resource -> ofGroups(authorizations, resource))
            .collect(Collectors.groupingBy(Authorization::getGroupId));
    filtersByGroup =
        ofGroups(authorizations, Resources.FILTER)
            .collect(Collectors.groupingBy(Authorization::getGroupId));
  }

  private static Stream<Authorization> ofGroups(
      AuthorizationService authorizations, Resource resource) {
    return authorizations.createAuthorizationQuery().resourceType(resource).unlimitedList().stream()
        .filter(grant -> grant.getGroupId() != null);
  }

  boolean hasFilter(Office office) {
    return filtersByGroup.containsKey(office.groupId());
  }

  /** All that offices without tasks have, wherever their body is. */
  List<Authorization> withoutTasks() {
    return Stream.of(byGroup, filtersByGroup)
        .flatMap(grants -> grants.entrySet().stream())
        .filter(entry -> isWithoutTasks(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  private static boolean isWithoutTasks(String groupId) {
    return Office.parse(groupId)
        .map(Office::role)
        .filter(role -> role != Role.ADMINISTRATOR && !OfficeGrants.hasTasks(role))
        .isPresent();
  }

  /** What the office has and isn't wanted as it is. */
  List<Authorization> surplus(Office office, List<OfficeGrants.Wanted> wanted) {
    return OfficeGrants.hasTasks(office.role())
        ? of(office).filter(grant -> wanted.stream().noneMatch(one -> isSame(grant, one))).toList()
        : List.of();
  }

  /** What is wanted and the office hasn't. */
  List<OfficeGrants.Wanted> missing(Office office, List<OfficeGrants.Wanted> wanted) {
    return wanted.stream()
        .filter(one -> of(office).noneMatch(grant -> isSame(grant, one)))
        .toList();
  }

  private Stream<Authorization> of(Office office) {
    return byGroup.getOrDefault(office.groupId(), List.of()).stream();
  }

  private static boolean isSame(Authorization grant, OfficeGrants.Wanted wanted) {
    return grant.getResourceType() == wanted.resource().resourceType()
        && grant.getResourceId().equals(wanted.id())
        && names(grant).equals(names(wanted.permissions().stream()));
  }

  private static Set<String> names(Authorization grant) {
    Permission[] known = KNOWN.get(grant.getResourceType());
    return names(Arrays.stream(grant.getPermissions(known)));
  }

  private static Set<String> names(Stream<Permission> permissions) {
    return permissions
        .map(Permission::getName)
        .filter(name -> !name.equals(Permissions.NONE.getName()))
        .collect(Collectors.toSet());
  }
}
