package org.liangqu.audit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.liangqu.shared.Masking;

/**
 * One line of a proposal's time line (时间线).
 *
 * @param tag a word beside the title, such as the outcome; null for none
 * @param lines what else is recorded, in order
 * @param more what few will want to read, null for nothing
 * @param activityId the flow node it belongs to, null where the diagram shows none
 * @param instanceId the process instance of that node
 */
public record TrailEntry(
    Kind kind,
    Instant at,
    String title,
    String tag,
    List<String> lines,
    String more,
    String activityId,
    String instanceId) {

  /** What sort of record it is; the time line is filtered by it. */
  public enum Kind {
    ACTIVITY("流程", "t-activity", "详情"),
    DECISION("决定", "t-decision", "详情"),
    RECONSIDERATION("复议", "t-decision", "详情"),
    FINDING("规则", "t-finding", "审查依据"),
    CHECKLIST("要点", "t-checklist", "指南原文"),
    HAND_OVER("送审", "t-hand-over", "详情"),
    VERSION("版本", "t-version", "详情"),
    DOCUMENT("文件", "t-document", "详情"),
    MESSAGE("消息", "t-message", "消息正文");

    private final String label;
    private final String style;
    private final String moreLabel;

    Kind(String label, String style, String moreLabel) {
      this.label = label;
      this.style = style;
      this.moreLabel = moreLabel;
    }

    public String label() {
      return label;
    }

    public String style() {
      return style;
    }

    /** What to press to read the rest of such an entry. */
    public String moreLabel() {
      return moreLabel;
    }
  }

  public TrailEntry {
    lines = List.copyOf(lines);
  }

  static TrailEntry of(Kind kind, Instant at, String title, String tag, String... lines) {
    return new TrailEntry(kind, at, title, tag, stated(lines), null, null, null);
  }

  /** Auditors judge what was done and need no number to call. */
  TrailEntry masked() {
    return new TrailEntry(
        kind,
        at,
        Masking.in(title),
        tag,
        lines.stream().map(Masking::in).toList(),
        Masking.in(more),
        activityId,
        instanceId);
  }

  static List<String> stated(String... lines) {
    return Stream.of(lines).filter(Objects::nonNull).filter(line -> !line.isBlank()).toList();
  }
}
