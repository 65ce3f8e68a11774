package org.liangqu.benchmark;

import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.liangqu.benchmark.MeasuredServer.Usage;

/** The figures as Markdown that reads well on a terminal too. */
final class Report {

  private final StringBuilder text = new StringBuilder("# Benchmark\n\n");

  void conditions(int proposals, int rounds, int workers, int cores) {
    line(
        "%d proposals each in %d rounds in turn, %d workers, %d cores; history full, fsync on."
            .formatted(proposals, rounds, workers, cores));
    line("");
  }

  void throughput(Standing system, Standing bare) {
    row("%-34s | %14s | %14s", "", system.contender().name(), bare.contender().name());
    rule("%-34s | %14s | %14s", 34, 14, 14);
    row("%-34s | %14s | %14s", "proposals a second", rate(system), rate(bare));
    row("%-34s | %14s | %14s", "in each round", rounds(system), rounds(bare));
    row(
        "%-34s | %14s | %14s",
        "SQL statements a proposal", of(system, Usage::statements), of(bare, Usage::statements));
    row(
        "%-34s | %14s | %14s",
        "transactions a proposal", of(system, Usage::transactions), of(bare, Usage::transactions));
    row(
        "%-34s | %14s | %14s",
        "rows inserted a proposal", of(system, Usage::inserted), of(bare, Usage::inserted));
    row(
        "%-34s | %14s | %14s",
        "rows updated a proposal", of(system, Usage::updated), of(bare, Usage::updated));
    row(
        "%-34s | %14s | %14s",
        "rows deleted a proposal", of(system, Usage::deleted), of(bare, Usage::deleted));
    row(
        "%-34s | %14s | %14s",
        "ms in the database a proposal",
        of(system, Usage::executionMillis),
        of(bare, Usage::executionMillis));
    row(
        "%-34s | %14s | %14s",
        "kB of write-ahead log a proposal", kilobytes(system), kilobytes(bare));
    row(
        "%-34s | %14s | %14s",
        "steps repeated after a conflict",
        system.times().repetitions(),
        bare.times().repetitions());
    line("");
    line(
        "Ratio: %.2f of the bare engine (aim: 0.60)."
            .formatted(system.perSecond() / bare.perSecond()));
    line("");
  }

  private static String rate(Standing standing) {
    return "%.2f".formatted(standing.perSecond());
  }

  private static String rounds(Standing standing) {
    return standing.rounds().stream().map("%.1f"::formatted).collect(Collectors.joining(" "));
  }

  private static String of(Standing standing, ToDoubleFunction<Usage> figure) {
    return "%.1f".formatted(figure.applyAsDouble(standing.perProposal()));
  }

  private static String kilobytes(Standing standing) {
    return "%.0f".formatted(standing.perProposal().logBytes() / 1000);
  }

  void stages(Standing system, Standing bare) {
    String format = "%-22s | %14s | %14s | %14s | %14s";
    line("p50 / p99 in ms: the step itself, and until the proposal's next wait state.");
    line("");
    row(format, "stage", "system step", "bare step", "system onward", "bare onward");
    rule(format, 22, 14, 14, 14, 14);
    StageTimes.STAGES.forEach(
        stage ->
            row(
                format,
                stage.getValue(),
                system.times().service(stage.getKey()),
                bare.times().service(stage.getKey()),
                system.times().onward(stage.getKey()),
                bare.times().onward(stage.getKey())));
    line("");
  }

  void memory(long before, long after) {
    line(
        "Heap in use after garbage collection: %d MB before the rounds, %d MB after (both engines)."
            .formatted(before >> 20, after >> 20));
  }

  private void row(String format, Object... cells) {
    line(("| " + format + " |").formatted(cells));
  }

  private void rule(String format, int... widths) {
    Object[] dashes = java.util.Arrays.stream(widths).mapToObj("-"::repeat).toArray();
    row(format, dashes);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
