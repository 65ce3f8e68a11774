package org.liangqu.call;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.UUID;

/** All deadlines of a call as they hold now for all, each park and each proposal, read at once. */
public final class DeadlineBook {

  private final Call call;
  private final Map<String, Map<Deadline, Instant>> parks = new HashMap<>();
  private final Map<UUID, Map<Deadline, Instant>> proposals = new HashMap<>();
  private final Map<String, Call> heldByPark = new HashMap<>();
  private final Map<Call, Map<Stage, Instant>> reminders = new IdentityHashMap<>();
  private final StageDates dates;

  DeadlineBook(Call call, StageDates dates) {
    this.call = call;
    this.dates = dates;
  }

  void grant(DeadlineScope scope, Deadline deadline, Instant due) {
    if (scope.proposalId() != null) {
      proposals
          .computeIfAbsent(scope.proposalId(), id -> new EnumMap<>(Deadline.class))
          .put(deadline, due);
    } else {
      parks
          .computeIfAbsent(scope.parkCode(), code -> new EnumMap<>(Deadline.class))
          .put(deadline, due);
    }
  }

  public Instant due(Stage stage, DeadlineScope scope) {
    return holding(scope).dueOf(Deadline.of(stage));
  }

  public Instant due(Deadline deadline, DeadlineScope scope) {
    return holding(scope).dueOf(deadline);
  }

  public Instant reminder(Stage stage, DeadlineScope scope) {
    Call held = holding(scope);
    return reminders
        .computeIfAbsent(held, first -> new EnumMap<>(Stage.class))
        .computeIfAbsent(stage, asked -> dates.reminder(held, asked));
  }

  /** By when a proposal that the stage returned at the time must be submitted again. */
  public Instant correctionDue(Stage stage, DeadlineScope scope, Instant returned) {
    return dates.correctionDue(holding(scope), stage, returned);
  }

  /** The call as it holds for the scope: of the dates for all, its park and itself, the latest. */
  public Call holding(DeadlineScope scope) {
    Call ofPark =
        heldByPark.computeIfAbsent(
            scope.parkCode(), code -> call.withLater(parks.getOrDefault(code, Map.of())));
    return ofPark.withLater(proposals.getOrDefault(scope.proposalId(), Map.of()));
  }
}
