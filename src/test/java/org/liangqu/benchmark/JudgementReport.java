package org.liangqu.benchmark;

import java.util.Locale;
import org.liangqu.call.ProposalType;

/** The figures of judgements as Markdown. */
final class JudgementReport {

  private static final String FORMAT = "| %-12s | %-10s | %10s | %10s | %14s |%n";

  private final StringBuilder text = new StringBuilder("# Benchmark of judgements\n\n");

  void heading() {
    text.append(FORMAT.formatted("type", "judgement", "median ms", "p99 ms", "SQL statements"));
    text.append(
        FORMAT.formatted(
            "-".repeat(12), "-".repeat(10), "-".repeat(10), "-".repeat(10), "-".repeat(14)));
  }

  void row(ProposalType type, String judgement, JudgementTiming.Result result) {
    text.append(
        FORMAT.formatted(
            type.name().toLowerCase(Locale.ROOT),
            judgement,
            "%.2f".formatted(result.medianNanos() / 1e6),
            "%.2f".formatted(result.worstNanos() / 1e6),
            "%.1f".formatted(result.statements())));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
