package org.liangqu.call;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How far an order has come. Kept in memory beside the order's transaction, so that it can be seen
 * before that ends; nothing is kept of moves without an order.
 */
@Component
public class MoveProgress {

  private final Map<UUID, State> running = new ConcurrentHashMap<>();

  /** What is being done, and how much of it is. */
  public record Snapshot(String phase, long done, long expected, List<Reached> reached) {}

  private static final class State {

    private final Map<String, Long> reached = new LinkedHashMap<>();
    private String phase = "准备";
    private long done;
    private long expected;

    synchronized Snapshot snapshot() {
      List<Reached> counts = new ArrayList<>();
      reached.forEach((what, count) -> counts.add(new Reached(what, count)));
      return new Snapshot(phase, done, expected, List.copyOf(counts));
    }

    synchronized void enter(String next, long steps) {
      phase = next;
      done = 0;
      expected = steps;
    }

    synchronized void step(String what) {
      done++;
      reached.merge(what, 1L, Long::sum);
    }
  }

  void begin(UUID orderId) {
    running.put(orderId, new State());
  }

  void end(UUID orderId) {
    running.remove(orderId);
  }

  Optional<Snapshot> of(UUID orderId) {
    return Optional.ofNullable(running.get(orderId)).map(State::snapshot);
  }

  /** A new phase of the move begins, of so many steps. */
  public void enter(UUID orderId, String phase, long steps) {
    state(orderId).ifPresent(state -> state.enter(phase, steps));
  }

  /** One more has moved. */
  public void step(UUID orderId, String what) {
    state(orderId).ifPresent(state -> state.step(what));
  }

  private Optional<State> state(UUID orderId) {
    return orderId == null ? Optional.empty() : Optional.ofNullable(running.get(orderId));
  }
}
