package org.liangqu.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.liangqu.benchmark.MeasuredServer.Usage;

/** What one contender has shown in its measured rounds. */
final class Standing {

  private final Contender contender;
  private final StageTimes times = new StageTimes();
  private final List<Double> rounds = new ArrayList<>();
  private Duration taken = Duration.ZERO;
  private int proposals;
  private Usage usage = new Usage(0, 0, 0, 0, 0, 0, 0);

  Standing(Contender contender) {
    this.contender = contender;
  }

  void add(int number, Duration duration, Usage used) {
    proposals += number;
    taken = taken.plus(duration);
    rounds.add(number / seconds(duration));
    usage = usage.plus(used);
  }

  Contender contender() {
    return contender;
  }

  StageTimes times() {
    return times;
  }

  double perSecond() {
    return proposals / seconds(taken);
  }

  List<Double> rounds() {
    return rounds;
  }

  Usage perProposal() {
    return usage.per(proposals);
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
