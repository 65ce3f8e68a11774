package org.liangqu.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How long each step kept its person waiting, and the proposal until its next wait state. */
final class StageTimes {

  static final String SUBMIT = "Submit";
  static final String REQUEST_LIST = "RequestList";

  /** The steps in their order, with the words of the report. */
  static final List<Map.Entry<String, String>> STAGES =
      List.of(
          Map.entry(SUBMIT, "submit (eligibility)"),
          Map.entry("Task_ReviewForm", "formal review"),
          Map.entry("Task_FormPanel", "form panel"),
          Map.entry("Task_AnswerInvitation", "answer invitation"),
          Map.entry("Task_ScoreProposal", "score"),
          Map.entry("Task_RecordArgumentation", "argumentation"),
          Map.entry("Task_ReviewAtBureau", "bureau review"),
          Map.entry(REQUEST_LIST, "request list"),
          Map.entry("Task_DraftList", "draft list"),
          Map.entry("Task_SignList", "sign list"),
          Map.entry("Task_ReviewAtRecommender", "recommendation"),
          Map.entry("Task_AcceptIntake", "intake"));

  private final Map<String, List<Long>> service = new ConcurrentHashMap<>();
  private final Map<String, List<Long>> onward = new ConcurrentHashMap<>();
  private final Map<String, Departure> departures = new ConcurrentHashMap<>();
  private final LongAdder repetitions = new LongAdder();

  private record Departure(String stage, long at) {}

  void served(String stage, long nanos) {
    add(service, stage, nanos);
  }

  /** A completion of a proposal's step begins; of parallel ones the last counts. */
  void left(String stage, String number, long at) {
    departures.put(number, new Departure(stage, at));
  }

  void reached(String stage, String number) {
    long now = System.nanoTime();
    departures.computeIfPresent(
        number,
        (same, departure) -> {
          if (departure.stage().equals(stage)) {
            return departure;
          }
          add(onward, departure.stage(), now - departure.at());
          return null;
        });
  }

  void repeated() {
    repetitions.increment();
  }

  long repetitions() {
    return repetitions.sum();
  }

  private static void add(Map<String, List<Long>> times, String stage, long nanos) {
    times.computeIfAbsent(stage, key -> Collections.synchronizedList(new ArrayList<>())).add(nanos);
  }

  String service(String stage) {
    return percentiles(service.get(stage));
  }

  String onward(String stage) {
    return percentiles(onward.get(stage));
  }

  private static String percentiles(List<Long> times) {
    if (times == null || times.isEmpty()) {
      return "–";
    }
    List<Long> sorted = times.stream().sorted().toList();
    return "%s / %s".formatted(millis(at(sorted, 0.5)), millis(at(sorted, 0.99)));
  }

  static String millis(long nanos) {
    double millis = nanos / 1e6;
    return (millis < 10 ? "%.1f" : "%.0f").formatted(millis);
  }

  /** The smallest time that the share of all doesn't exceed. */
  static long at(List<Long> sorted, double share) {
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}
