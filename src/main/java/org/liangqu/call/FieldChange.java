package org.liangqu.call;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.liangqu.shared.ClockConfiguration;

/**
 * What a change makes of one member of a call, as people read it (更改项).
 *
 * @param field the member's name in {@link NewCall}
 */
public record FieldChange(String field, String label, String from, String to) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ClockConfiguration.ZONE);
  private static final String NOTHING = "（无）";

  /** The members that differ, in the order of the pages. */
  static List<FieldChange> between(Call from, Call to) {
    List<FieldChange> changes = new ArrayList<>();
    add(changes, "year", "年度", from.year(), to.year());
    add(changes, "title", "标题", from.title(), to.title());
    add(changes, "opens", "网上申报开始", moment(from.opens()), moment(to.opens()));
    for (Deadline deadline : Deadline.values()) {
      add(
          changes,
          deadline.field(),
          deadline.label(),
          moment(from.dueOf(deadline)),
          moment(to.dueOf(deadline)));
    }
    add(
        changes,
        "correctionWorkingDays",
        "补正期限（工作日）",
        from.correctionWorkingDays(),
        to.correctionWorkingDays());
    add(
        changes,
        "reminderWorkingDays",
        "提前提醒（工作日）",
        from.reminderWorkingDays(),
        to.reminderWorkingDays());
    add(changes, "directions", "支持方向", lines(from.directions()), lines(to.directions()));
    add(changes, "clusters", "产业集群", lines(from.clusters()), lines(to.clusters()));
    return changes;
  }

  static void add(List<FieldChange> changes, String field, String label, Object from, Object to) {
    if (!Objects.equals(from, to)) {
      changes.add(new FieldChange(field, label, shown(from), shown(to)));
    }
  }

  private static String shown(Object value) {
    return value == null || value.toString().isBlank() ? NOTHING : value.toString();
  }

  private static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  private static String lines(List<String> texts) {
    return texts.stream().collect(Collectors.joining("\n"));
  }
}
