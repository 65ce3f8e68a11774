package org.liangqu.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The same judgement over and over in a single thread: how long, and with how many statements. */
final class JudgementTiming {

  private static final int WARM_UP = Integer.getInteger("benchmark.judgementWarmUp", 800);
  private static final int RUNS = Integer.getInteger("benchmark.judgements", 400);

  private final MeasuredServer server;
  private final String database;

  JudgementTiming(MeasuredServer server, String database) {
    this.server = server;
    this.database = database;
  }

  record Result(long medianNanos, long worstNanos, double statements) {}

  /** All of them in turn, so that none is measured while the compiler is still at work. */
  void warmUp(Collection<Runnable> judgements) {
    for (int i = 0; i < WARM_UP; i++) {
      judgements.forEach(Runnable::run);
    }
  }

  Result measure(Runnable judgement) throws SQLException {
    MeasuredServer.Usage before = server.usage(database);
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      times.add(time(judgement));
    }
    Collections.sort(times);
    double statements = server.usage(database).since(before).statements() / RUNS;
    return new Result(StageTimes.at(times, 0.5), StageTimes.at(times, 0.99), statements);
  }

  private static long time(Runnable judgement) {
    long start = System.nanoTime();
    judgement.run();
    return System.nanoTime() - start;
  }
}
