package org.liangqu.identity.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.identity.Role;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One row of the table of doors: which requests it is about and who may send them.
 *
 * @param methods the HTTP methods; none means all
 * @param reach where the door leads to an object that is somebody's
 * @param why what a reader can't guess, such as why a door is nobody's; may be empty
 */
record Door(
    Set<String> methods,
    PathPattern pattern,
    Audience audience,
    Optional<Reach> reach,
    String why) {

  private static final String ALL = "ANY";

  /**
   * @param row methods and pattern, such as {@code GET,POST /task/{id}}; {@code ANY} for all
   *     methods
   */
  static Door of(String base, String row, Audience audience) {
    String[] parts = row.strip().split("\\s+");
    Set<String> methods =
        parts[0].equals(ALL)
            ? Set.of()
            : Arrays.stream(parts[0].split(",")).collect(Collectors.toUnmodifiableSet());
    PathPattern pattern = PathPatternParser.defaultInstance.parse(base + parts[1]);
    return new Door(methods, pattern, audience, Optional.empty(), "");
  }

  Door leadingTo(Reach reach) {
    return new Door(methods, pattern, audience, Optional.of(reach), why);
  }

  Door because(String why) {
    return new Door(methods, pattern, audience, reach, why);
  }

  /** What answers GET answers HEAD. */
  boolean isKnockedAt(String method, PathContainer path) {
    boolean asked =
        methods.isEmpty()
            || methods.contains(method)
            || method.equals("HEAD") && methods.contains("GET");
    return asked && pattern.matches(path);
  }

  /** What somebody in that role meets here; where the object is nobody's, all are alike. */
  Reception reception(Role role, boolean isOwn) {
    if (!audience.admits(role)) {
      return Reception.REFUSED;
    }
    return reach.map(to -> to.of(role, isOwn)).orElse(Reception.ALLOWED);
  }

  String methodsLabel() {
    return methods.isEmpty() ? ALL : String.join(", ", methods.stream().sorted().toList());
  }

  /** The first literal segment, by which doors are found quickly; empty where there is none. */
  String firstSegment() {
    return Stream.of(pattern.getPatternString().split("/"))
        .filter(segment -> !segment.isEmpty())
        .findFirst()
        .orElse("");
  }
}
