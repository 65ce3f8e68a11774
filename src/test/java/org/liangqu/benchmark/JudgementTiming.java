package org.liangqu.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The same judgement over and over in a single thread: how long, and with how many statements.
 * Beside the time by the clock stands what this thread and the database spent themselves, which
 * doesn't grow with what else the machine does.
 */
final class JudgementTiming {

  private static final int WARM_UP = Integer.getInteger("benchmark.judgementWarmUp", 800);
  private static final int RUNS = Integer.getInteger("benchmark.judgements", 400);

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private final MeasuredServer server;
  private final String database;

  JudgementTiming(MeasuredServer server, String database) {
    this.server = server;
    this.database = database;
  }

  record Result(
      long medianNanos,
      long worstNanos,
      double cpuMillis,
      double databaseMillis,
      double statements) {}

  /** All of them in turn, so that none is measured while the compiler is still at work. */
  void warmUp(Collection<Runnable> judgements) {
    for (int i = 0; i < WARM_UP; i++) {
      judgements.forEach(Runnable::run);
    }
  }

  Result measure(Runnable judgement) throws SQLException {
    MeasuredServer.Usage before = server.usage(database);
    long cpuBefore = CPU.getCurrentThreadCpuTime();
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      times.add(time(judgement));
    }
    double cpuMillis = (CPU.getCurrentThreadCpuTime() - cpuBefore) / 1e6 / RUNS;
    MeasuredServer.Usage each = server.usage(database).since(before).per(RUNS);
    Collections.sort(times);
    return new Result(
        StageTimes.at(times, 0.5),
        StageTimes.at(times, 0.99),
        cpuMillis,
        each.executionMillis(),
        each.statements());
  }

  private static long time(Runnable judgement) {
    long start = System.nanoTime();
    judgement.run();
    return System.nanoTime() - start;
  }
}
