package org.liangqu.identity.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.identity.Role;

/** {@code docs/doors.md}: the table of doors, for people. */
final class DoorsDocument {

  private static final String INTRODUCTION =
      """
      # Doors

      Every request that the application answers, and who may send it. Generated from the table in \
      `org.liangqu.identity.web`, which is what the application itself asks; the build knocks at \
      every door in every role, at own and at others' objects, and compares.

      - The most specific row that fits a request counts. What has no row leads nowhere: people \
      are told that the page doesn't exist, programs without credentials that they need some.
      - *Everybody* is whoever is signed in. A door that is *nobody's* answers 403 to all.
      - Some doors lead to one object. Then it is said what those who are let in meet there, at an \
      object of their own and at another's: *yes*, *refused* (403), or *hidden* (404: for them it \
      doesn't exist).
      - Which proposals, lists and messages are whose, the services decide: see `access.md`.
      - `ANY` stands for all methods, GET for HEAD too, `{…}` for a part of the path, `**` for the rest.
      """;

  private final StringBuilder text = new StringBuilder(INTRODUCTION);

  String text() {
    Doors.groups().forEach(this::chapter);
    return text.toString();
  }

  private void chapter(DoorGroup group) {
    text.append("\n## ").append(group.title()).append("\n");
    text.append(group.about()).append("\n\n");
    text.append("| request | who | what they meet, and why |\n|---|---|---|\n");
    alike(group.doors()).forEach(this::row);
  }

  /** Neighbours that differ in their path only share a row. */
  private static Map<String, List<Door>> alike(List<Door> doors) {
    return doors.stream()
        .collect(
            Collectors.groupingBy(
                door -> door.audience().label() + " | " + remark(door),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private void row(String rest, List<Door> doors) {
    String requests =
        doors.stream()
            .map(door -> "`%s %s`".formatted(door.methodsLabel(), door.pattern()))
            .collect(Collectors.joining("<br>"));
    text.append("| ").append(requests).append(" | ").append(rest).append(" |\n");
  }

  private static String remark(Door door) {
    return Stream.concat(
            door.reach().stream().map(reach -> met(door.audience(), reach)),
            Stream.of(door.why()).filter(why -> !why.isEmpty()))
        .collect(Collectors.joining(" "));
  }

  private static String met(Audience audience, Reach reach) {
    return "%s. Own: %s. Other's: %s."
        .formatted(reach.thing().label(), met(audience, reach, true), met(audience, reach, false));
  }

  /** What most meet is said once, then who meets something else. */
  private static String met(Audience audience, Reach reach, boolean isOwn) {
    Map<Reception, List<Role>> byReception =
        audience.roles().stream().collect(Collectors.groupingBy(role -> reach.of(role, isOwn)));
    Reception usual =
        Collections.max(
            byReception.keySet(),
            Comparator.<Reception>comparingInt(reception -> byReception.get(reception).size())
                .thenComparing(Comparator.reverseOrder()));
    String exceptions =
        Arrays.stream(Reception.values())
            .filter(reception -> reception != usual && byReception.containsKey(reception))
            .map(reception -> reception.label() + " for " + names(byReception.get(reception)))
            .collect(Collectors.joining("; "));
    return exceptions.isEmpty() ? usual.label() : usual.label() + ", but " + exceptions;
  }

  private static String names(List<Role> roles) {
    return roles.stream().sorted().map(Audience::nameOf).collect(Collectors.joining(", "));
  }
}
