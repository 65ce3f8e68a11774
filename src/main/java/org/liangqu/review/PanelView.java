package org.liangqu.review;

import java.util.List;
import java.util.UUID;

/**
 * A panel as its park's coordinator sees it (专家组).
 *
 * @param round 1 for the proposal's first expert review, one more for each review after it
 * @param minimumSize fewest experts that may be appointed
 * @param candidates experts that may still be asked, those of the proposal's field first
 */
public record PanelView(
    UUID proposalId,
    int round,
    int proposalVersion,
    PanelStatus status,
    int minimumSize,
    List<Candidate> candidates,
    List<Exclusion> exclusions,
    List<Seat> seats) {

  public PanelView {
    candidates = List.copyOf(candidates);
    exclusions = List.copyOf(exclusions);
    seats = List.copyOf(seats);
  }

  public record Candidate(String accountId, String name, String employer, boolean matchesField) {}

  public record Exclusion(String accountId, String name, String reason) {}

  /**
   * @param answer what the expert answered, null until then
   * @param reason why the expert declined or keeps out, null otherwise
   */
  public record Seat(
      String accountId, String name, SeatStatus status, InvitationAnswer answer, String reason) {}
}
