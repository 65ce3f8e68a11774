package org.liangqu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The table of doors (入口表): every request that the application answers has a row. The most specific
 * row that fits counts, in whatever order they stand; what has none leads nowhere.
 */
final class Doors {

  private static final List<DoorGroup> GROUPS =
      Stream.of(
              PublicDoors.groups(),
              PersonalDoors.groups(),
              ProposalDoors.groups(),
              UnitDoors.groups(),
              RegistrationDoors.groups(),
              ApiDoors.groups(),
              AdministrationDoors.groups(),
              AuditDoors.groups(),
              TasklistDoors.groups(),
              CockpitDoors.groups(),
              EngineDoors.groups())
          .flatMap(List::stream)
          .toList();

  private static final Map<String, List<Door>> BY_FIRST_SEGMENT =
      all().stream()
          .sorted(Comparator.comparing(Door::pattern, PathPattern.SPECIFICITY_COMPARATOR))
          .collect(Collectors.groupingBy(Door::firstSegment));

  private Doors() {}

  static List<DoorGroup> groups() {
    return GROUPS;
  }

  static List<Door> all() {
    return GROUPS.stream().flatMap(group -> group.doors().stream()).toList();
  }

  static Optional<Door> knockedAt(HttpServletRequest request) {
    return knockedAt(request.getMethod(), pathOf(request));
  }

  /**
   * @param path as requested, encoded
   */
  static Optional<Door> knockedAt(String method, String path) {
    PathContainer asked = parse(path);
    return candidates(asked).stream().filter(door -> door.isKnockedAt(method, asked)).findFirst();
  }

  /** Whether some request to the path has a row, if only with another method. */
  static boolean isKnown(HttpServletRequest request) {
    PathContainer asked = parse(pathOf(request));
    return candidates(asked).stream().anyMatch(door -> door.pattern().matches(asked));
  }

  private static String pathOf(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  /**
   * JAX-RS, and so the web applications, make no difference between a path with a slash or none.
   */
  private static PathContainer parse(String path) {
    boolean trailing = path.length() > 1 && path.endsWith("/");
    return PathContainer.parsePath(trailing ? path.substring(0, path.length() - 1) : path);
  }

  private static List<Door> candidates(PathContainer path) {
    String first =
        path.elements().stream()
            .filter(PathContainer.PathSegment.class::isInstance)
            .map(PathContainer.PathSegment.class::cast)
            .findFirst()
            .map(PathContainer.PathSegment::valueToMatch)
            .orElse("");
    return BY_FIRST_SEGMENT.getOrDefault(first, List.of());
  }
}
