package org.liangqu.benchmark;

import java.util.Arrays;
import java.util.Locale;
import org.liangqu.call.ProposalType;

/** The figures of judgements as Markdown that reads well on a terminal too. */
final class JudgementReport {

  private static final String SINGLE = "| %-12s | %-10s | %9s | %8s | %8s | %11s | %14s |%n";
  private static final String BATCH = "| %10s | %10s | %8s | %15s | %6s | %25s | %15s |%n";

  private final StringBuilder text = new StringBuilder("# Benchmark of judgements\n\n");
  private Double first;

  void singlesHeading() {
    text.append("A full judgement, warm, in one thread (aim: 5 ms median). Pre-check: facts and\n")
        .append("tables, nothing written. Kept: at a gateway, with the engine's history.\n\n");
    text.append(
        SINGLE.formatted(
            "type", "judgement", "median ms", "p99 ms", "CPU ms", "database ms", "SQL statements"));
    text.append(dashes(SINGLE, 12, 10, 9, 8, 8, 11, 14));
  }

  void single(ProposalType type, String judgement, JudgementTiming.Result result) {
    text.append(
        SINGLE.formatted(
            type.name().toLowerCase(Locale.ROOT),
            judgement,
            "%.2f".formatted(result.medianNanos() / 1e6),
            "%.2f".formatted(result.worstNanos() / 1e6),
            "%.2f".formatted(result.cpuMillis()),
            "%.2f".formatted(result.databaseMillis()),
            "%.1f".formatted(result.statements())));
  }

  void batchesHeading(long maximumHeap) {
    text.append(
        "\nA what-if over a call: each proposal judged twice; at most %d MB of heap.\n\n"
            .formatted(maximumHeap >> 20));
    text.append(
        BATCH.formatted(
            "proposals",
            "differing",
            "s",
            "ms a proposal",
            "ratio",
            "SQL statements a proposal",
            "heap before, MB"));
    text.append(dashes(BATCH, 10, 10, 8, 15, 6, 25, 15));
  }

  void batch(long proposals, long differing, double seconds, double statements, long heap) {
    double each = seconds * 1000 / proposals;
    first = first == null ? each : first;
    text.append(
        BATCH.formatted(
            proposals,
            differing,
            "%.1f".formatted(seconds),
            "%.2f".formatted(each),
            "%.2f".formatted(each / first),
            "%.3f".formatted(statements / proposals),
            heap >> 20));
  }

  private static String dashes(String format, int... widths) {
    Object[] cells = Arrays.stream(widths).mapToObj("-"::repeat).toArray();
    return format.formatted(cells);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
