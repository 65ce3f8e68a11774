package org.liangqu.workflow.access;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.liangqu.identity.Role;

/** What the access table makes of a role in the engine; nothing for a role without tasks. */
final class OfficeGrants {

  /** The kinds of grants that come from the table alone. */
  static final List<Resource> MANAGED =
      List.of(Resources.APPLICATION, Resources.PROCESS_DEFINITION, Resources.PROCESS_INSTANCE);

  /** A right on one resource of the engine. */
  record Wanted(Resource resource, String id, Set<Permission> permissions) {}

  private OfficeGrants() {}

  static boolean hasTasks(Role role) {
    return !EngineWork.definitionsOf(role).isEmpty();
  }

  static List<Wanted> of(Role role) {
    List<Wanted> wanted = new ArrayList<>();
    if (hasTasks(role)) {
      wanted.add(new Wanted(Resources.APPLICATION, "tasklist", Set.of(ACCESS)));
      wanted.add(new Wanted(Resources.APPLICATION, "welcome", Set.of(ACCESS)));
    }
    Set<String> started = EngineWork.startedBy(role);
    EngineWork.definitionsOf(role).stream()
        .sorted()
        .map(key -> new Wanted(Resources.PROCESS_DEFINITION, key, onDefinition(key, started)))
        .forEach(wanted::add);
    if (!started.isEmpty()) {
      wanted.add(new Wanted(Resources.PROCESS_INSTANCE, "*", Set.of(CREATE)));
    }
    return wanted;
  }

  private static Set<Permission> onDefinition(String key, Set<String> started) {
    Set<Permission> permissions = new LinkedHashSet<>(Set.of(READ));
    if (started.contains(key)) {
      permissions.add(CREATE_INSTANCE);
    }
    return permissions;
  }
}
