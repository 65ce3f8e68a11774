package org.liangqu.identity.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.identity.Role;

/** The access table as an auditor reads it. */
final class AccessDocument {

  private static final String INTRODUCTION =
      """
      # Who may do what (权限表)

      Generated from the access table (`org.liangqu.identity.access`); don't edit it, change the \
      table and run

      ```sh
      mvn -q test -Dtest=AccessDocumentTest -Daccess.write=true
      ```

      `AccessDocumentTest` fails in the build while this file and the table differ. Every service \
      asks the table, whatever door a request comes through, and the engine's authorizations are \
      made from it at each start. Whoever does something to a proposal must be allowed to read it \
      first, so that "all" goes no further than that. **What no cell allows is refused.** Roles that have no column in \
      a chapter may do nothing of it. Everybody's own messages, settings and password are \
      everybody's own; published calls and the calendar are for all who are signed in.
      """;

  private AccessDocument() {}

  static String text() {
    List<String> lines = new ArrayList<>(List.of(INTRODUCTION.strip(), ""));
    lines.addAll(terms());
    Arrays.stream(ActGroup.values()).forEach(group -> lines.addAll(chapter(group)));
    lines.addAll(appointments());
    return String.join("\n", lines).strip() + "\n";
  }

  private static List<String> terms() {
    Map<String, String> terms = new LinkedHashMap<>();
    terms.put("own unit, park, bureau, recommending unit", "本单位、本园区、本科技局、本推荐单位：担任岗位的单位及其项目");
    terms.put("assigned", "分派本人：受邀的评审专家本人");
    terms.put("all", "全部");
    terms.put("background work", "系统后台作业，不属于任何人");
    for (Situation situation : Situation.values()) {
      terms.put((situation.isStage() ? "at " : "") + situation.english(), situation.label());
    }
    List<String> lines = new ArrayList<>(List.of("## Terms (用语)", ""));
    lines.addAll(header(List.of("in the tables", "meaning")));
    terms.forEach((english, label) -> lines.add(row(List.of(english, label))));
    lines.add("");
    return lines;
  }

  private static List<String> chapter(ActGroup group) {
    List<Rule> rules =
        AccessTable.rules().stream().filter(rule -> rule.act().group() == group).toList();
    List<Role> roles =
        Arrays.stream(Role.values())
            .filter(role -> rules.stream().anyMatch(rule -> isGranted(rule, role)))
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add("## %s (%s)".formatted(group.english(), group.label()));
    lines.add("");
    Stream<String> columns = roles.stream().map(role -> role.label());
    lines.addAll(
        header(
            Stream.of(Stream.of("act"), columns, Stream.of("background work"))
                .flatMap(c -> c)
                .toList()));
    rules.forEach(rule -> lines.add(row(cells(rule, roles))));
    lines.add("");
    lines.addAll(separations(rules));
    return lines;
  }

  private static boolean isGranted(Rule rule, Role role) {
    return rule.grants().stream().anyMatch(grant -> grant.role() == role);
  }

  private static List<String> cells(Rule rule, List<Role> roles) {
    List<String> cells = new ArrayList<>();
    cells.add("%s %s".formatted(rule.act().english(), rule.act().label()));
    roles.forEach(role -> cells.add(cell(rule, role)));
    cells.add(rule.bySystem() ? "yes" : "");
    return cells;
  }

  private static String cell(Rule rule, Role role) {
    return rule.grants().stream()
        .filter(grant -> grant.role() == role)
        .map(AccessDocument::cell)
        .collect(Collectors.joining("; "));
  }

  private static String cell(Grant grant) {
    return Stream.concat(Stream.of(reach(grant)), situations(grant.in()))
        .collect(Collectors.joining(", "));
  }

  private static String reach(Grant grant) {
    return switch (grant.reach()) {
      case OWN ->
          switch (grant.role().scope()) {
            case UNIT -> "own unit";
            case PARK -> "own park";
            case BUREAU -> "own bureau";
            case RECOMMENDER -> "own recommending unit";
            case NONE -> throw new IllegalStateException("No body of " + grant.role());
          };
      case ASSIGNED -> "assigned";
      case EVERYWHERE -> "all";
    };
  }

  private static Stream<String> situations(Set<Situation> in) {
    List<String> words =
        Arrays.stream(Situation.values()).filter(in::contains).map(Situation::english).toList();
    boolean stages = in.stream().anyMatch(Situation::isStage);
    return words.isEmpty()
        ? Stream.empty()
        : Stream.of((stages ? "at " : "once ") + String.join(" or ", words));
  }

  private static List<String> separations(List<Rule> rules) {
    List<String> lines = new ArrayList<>();
    rules.stream()
        .filter(rule -> !rule.bars().isEmpty())
        .forEach(rule -> lines.add("- **%s**: %s.".formatted(rule.act().english(), keptOut(rule))));
    if (!lines.isEmpty()) {
      lines.add(0, "");
      lines.add(0, "Who keeps out, whatever office is held (回避与职责分离):");
      lines.add("");
    }
    return lines;
  }

  private static String keptOut(Rule rule) {
    return rule.bars().stream()
        .map(
            bar ->
                Stream.concat(
                        Stream.of(bar.separation().english() + " " + bar.separation().label()),
                        situations(bar.in()))
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("; "));
  }

  private static List<String> appointments() {
    return List.of(
        "## Offices that nobody holds together (不相容岗位)",
        "",
        "Refused when an account is appointed, whatever the door: Java, REST or the Admin web"
            + " application.",
        "",
        "- %s: no other office at all.".formatted(labels(Appointments.ALONE)),
        "- %s: no office that reviews, decides, runs or audits."
            .formatted(labels(Appointments.APPLYING)));
  }

  private static String labels(Set<Role> roles) {
    return roles.stream().sorted().map(Role::label).collect(Collectors.joining("、"));
  }

  private static List<String> header(List<String> cells) {
    return List.of(
        row(cells), "|" + String.join("|", Collections.nCopies(cells.size(), "---")) + "|");
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
