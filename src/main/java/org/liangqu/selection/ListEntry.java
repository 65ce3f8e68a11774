package org.liangqu.selection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.ProposalType;

/**
 * A proposal on a selection list, as it stood when the list was opened (清单条目).
 *
 * @param rank 1 for the highest mean score
 * @param score the experts' mean, null where none was recorded
 * @param priorityMarks the guide's priorities that apply (优先情形)
 * @param strikeReason why it was struck, null unless struck
 * @param withdrawn whether the proposal left the stage while the list was being made
 */
public record ListEntry(
    UUID listId,
    UUID proposalId,
    int rank,
    String number,
    String title,
    ProposalType type,
    String unitName,
    String parkCode,
    BigDecimal requestedFunds,
    BigDecimal selfRaisedFunds,
    BigDecimal score,
    List<String> priorityMarks,
    Instant submittedAt,
    boolean struck,
    String strikeReason,
    boolean withdrawn) {

  public ListEntry {
    priorityMarks = List.copyOf(priorityMarks);
  }

  public boolean isListed() {
    return !struck && !withdrawn;
  }
}
