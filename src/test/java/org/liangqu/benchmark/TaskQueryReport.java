package org.liangqu.benchmark;

import java.util.List;

/** The figures as Markdown that reads well on a terminal too. */
final class TaskQueryReport {

  private static final String ROW =
      "| %-20s | %-28s | %7s | %8s | %8s | %8s | %10s | %6s | %11s |%n";

  private final StringBuilder text = new StringBuilder("# Benchmark of task queries\n\n");
  private double slowest;

  void conditions(int proposals, long openTasks, int times) {
    text.append(
        "%,d proposals, %,d open tasks; each question %d times, warm, in one thread.\n"
            .formatted(proposals, openTasks, times));
    text.append("Off: without authorizations. Shipped: an authorization for each task.\n\n");
    text.append(
        ROW.formatted(
            "person",
            "question",
            "seen",
            "p50 ms",
            "p95 ms",
            "max ms",
            "off p50 ms",
            "ratio",
            "shipped p50"));
    List.of(20, 28, 7, 8, 8, 8, 10, 6, 11)
        .forEach(width -> text.append('|').append("-".repeat(width + 2)));
    text.append("|\n");
  }

  void line(TaskAsker asker, TaskQuestion question, Timing own, Timing off, Timing shipped) {
    slowest = Math.max(slowest, own.percentileMillis(95));
    text.append(
        ROW.formatted(
            asker.role(),
            question.label(),
            own.answer(),
            millis(own.percentileMillis(50)),
            millis(own.percentileMillis(95)),
            millis(own.maximumMillis()),
            millis(off.percentileMillis(50)),
            "%.1f".formatted(own.percentileMillis(50) / off.percentileMillis(50)),
            millis(shipped.percentileMillis(50))));
  }

  private static String millis(double value) {
    return "%.2f".formatted(value);
  }

  @Override
  public String toString() {
    return text + "\nThe slowest 95th percentile: %.1f ms (aim: 100 ms)\n".formatted(slowest);
  }
}
