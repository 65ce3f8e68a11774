package org.liangqu.selection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A bureau's list with all that was done to it (遴选清单).
 *
 * @param letterNumber the letter's number (发文字号), null until produced
 * @param issuedOn date of the letter, null until produced
 */
public record SelectionListView(
    UUID id,
    String number,
    UUID callId,
    String callTitle,
    int year,
    String bureauCode,
    String bureauName,
    ListStatus status,
    String letterNumber,
    LocalDate issuedOn,
    List<ListEntry> entries,
    List<Revision> revisions) {

  public SelectionListView {
    entries = List.copyOf(entries);
    revisions = List.copyOf(revisions);
  }

  /** The entries that the letter carries, in their order. */
  public List<ListEntry> listed() {
    return entries.stream().filter(ListEntry::isListed).toList();
  }

  public BigDecimal requestedTotal() {
    return listed().stream()
        .map(ListEntry::requestedFunds)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * One step in the making of a list (办理记录).
   *
   * @param struck numbers of the proposals struck at that step
   */
  public record Revision(
      int position,
      RevisionAction action,
      String personId,
      String personName,
      String opinion,
      List<String> struck,
      String strikeReason,
      Instant at) {

    public Revision {
      struck = List.copyOf(struck);
    }
  }
}
