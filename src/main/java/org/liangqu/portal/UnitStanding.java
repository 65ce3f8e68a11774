package org.liangqu.portal;

import java.time.Instant;
import java.util.List;
import org.liangqu.notification.InboxMessage;

/**
 * Where a proposal stands for the people of its unit.
 *
 * @param corrections null unless it was returned
 * @param acts what the unit itself has done, the newest first
 * @param messages the reader's last messages about it, the newest first
 */
record UnitStanding(
    NextStep next, Corrections corrections, List<Act> acts, List<InboxMessage> messages) {

  UnitStanding {
    acts = List.copyOf(acts);
    messages = List.copyOf(messages);
  }

  public boolean hasUnread() {
    return messages.stream().anyMatch(InboxMessage::isUnread);
  }

  /**
   * How far the unit has come with its corrections.
   *
   * @param findings how many of the rules' findings on the returned version can be corrected
   * @param solved how many of them a submission wouldn't find again
   * @param since the version that was returned
   * @param fields how many fields differ from it by now
   * @param files how many files do
   */
  record Corrections(long findings, long solved, int since, long fields, long files) {

    public boolean begun() {
      return fields + files > 0;
    }
  }

  /**
   * Something that the unit did.
   *
   * @param by who of the unit, null where it isn't known
   * @param note what they wrote with it, null for nothing
   */
  record Act(String what, Instant at, String by, String note) {}
}
