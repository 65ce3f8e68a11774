package org.liangqu.portal.calls;

import java.time.Instant;
import org.liangqu.call.Call;
import org.liangqu.call.Deadline;

/** Where a call is in its course, as pages show it. */
public enum CallPhase {
  DRAFT("草稿", "status-quiet"),
  AHEAD("即将开始", "status-running"),
  OPEN("申报中", "status-good"),
  IN_REVIEW("已截止，审批中", "status-attention"),
  OVER("已结束", "status-quiet");

  private final String label;
  private final String tone;

  CallPhase(String label, String tone) {
    this.label = label;
    this.tone = tone;
  }

  static CallPhase of(Call call, Instant now) {
    if (!call.isPublished()) {
      return DRAFT;
    }
    if (now.isBefore(call.opens())) {
      return AHEAD;
    }
    if (call.isOpenAt(now)) {
      return OPEN;
    }
    return now.isBefore(call.dueOf(Deadline.INTAKE)) ? IN_REVIEW : OVER;
  }

  public String label() {
    return label;
  }

  public String tone() {
    return tone;
  }
}
