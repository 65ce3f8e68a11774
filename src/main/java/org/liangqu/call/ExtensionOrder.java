package org.liangqu.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An administrator's order that moves deadlines (延期令). Once signed it never changes.
 *
 * @param scopeLabel whom it is for, as people read it
 * @param moves what it moves, in order
 * @param finishedAt null while it is carried out
 * @param failure why nothing moved, null unless it failed
 * @param reached what moved with it, and how many
 */
public record ExtensionOrder(
    UUID id,
    String number,
    UUID callId,
    int year,
    DeadlineScope scope,
    String scopeLabel,
    List<DeadlinesMoved.Moved> moves,
    String reason,
    String signedBy,
    String signedByName,
    Instant signedAt,
    Instant finishedAt,
    String failure,
    List<Reached> reached) {

  public ExtensionOrder {
    moves = List.copyOf(moves);
    reached = List.copyOf(reached);
  }

  public boolean isRunning() {
    return finishedAt == null;
  }

  public boolean isDone() {
    return finishedAt != null && failure == null;
  }

  public String state() {
    return isRunning() ? "执行中" : isDone() ? "已生效" : "未生效";
  }
}
