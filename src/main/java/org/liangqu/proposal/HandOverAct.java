package org.liangqu.proposal;

import java.time.Instant;

/**
 * What one of the unit's people did about an open version on its way to submission (送审记录).
 *
 * @param personName as it was then
 * @param note null for none
 */
public record HandOverAct(Kind kind, String personId, String personName, String note, Instant at) {

  /** What became of the open version. */
  public enum Kind {
    HANDED_OVER("送单位确认"),
    TAKEN_BACK("撤回送审"),
    HANDED_BACK("单位退回修改");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
