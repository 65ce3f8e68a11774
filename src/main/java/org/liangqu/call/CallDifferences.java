package org.liangqu.call;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.directory.Bureau;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.springframework.stereotype.Component;

/** Tells in words what differs between two states of a call. */
@Component
class CallDifferences {

  private final Directory directory;

  CallDifferences(Directory directory) {
    this.directory = directory;
  }

  List<FieldChange> between(Call from, Call to) {
    List<FieldChange> changes = new ArrayList<>(FieldChange.between(from, to));
    FieldChange.add(changes, "openings", "开放范围", openings(from), openings(to));
    FieldChange.add(changes, "quotas", "遴选名额", quotas(from), quotas(to));
    return changes;
  }

  private String openings(Call call) {
    List<Park> parks = directory.parks();
    return Stream.of(ProposalType.values())
        .map(type -> type.label() + "：" + parksOf(call, type, parks))
        .collect(Collectors.joining("\n"));
  }

  private static String parksOf(Call call, ProposalType type, List<Park> parks) {
    List<String> open =
        parks.stream()
            .filter(park -> call.isOpenTo(type, park.code()))
            .map(Park::shortName)
            .toList();
    if (open.isEmpty()) {
      return "不开放";
    }
    return open.size() == parks.size() ? "全部园区" : String.join("、", open);
  }

  private String quotas(Call call) {
    Stream<String> bureaus =
        directory.bureaus().stream().flatMap(bureau -> quota(call, bureau).stream());
    Stream<String> parks = directory.parks().stream().flatMap(park -> quota(call, park).stream());
    return Stream.concat(bureaus, parks).collect(Collectors.joining("\n"));
  }

  private static List<String> quota(Call call, Bureau bureau) {
    return places(call, Quota.Kind.BUREAU, bureau.code(), bureau.name());
  }

  private static List<String> quota(Call call, Park park) {
    return places(call, Quota.Kind.PARK, park.code(), park.shortName());
  }

  private static List<String> places(Call call, Quota.Kind kind, String code, String name) {
    return call.quotaOf(kind, code).stream().mapToObj(n -> name + "：" + n + "项").toList();
  }

  /** Clause by clause, so that a change can be read. */
  static List<FieldChange> between(Guide from, Guide to) {
    List<FieldChange> changes = new ArrayList<>();
    FieldChange.add(changes, "guide", "指南标题", from.title(), to.title());
    FieldChange.add(
        changes,
        "guide",
        "指南前言",
        String.join("\n", from.preamble()),
        String.join("\n", to.preamble()));
    Map<String, String> before = texts(from);
    Map<String, String> after = texts(to);
    Set<String> ids = new LinkedHashSet<>(before.keySet());
    ids.addAll(after.keySet());
    ids.forEach(id -> FieldChange.add(changes, "guide", "指南 " + id, before.get(id), after.get(id)));
    return changes;
  }

  private static Map<String, String> texts(Guide guide) {
    return guide.clauses().stream()
        .collect(
            Collectors.toMap(
                Guide.Clause::id, Guide.Clause::text, (one, other) -> one, LinkedHashMap::new));
  }
}
