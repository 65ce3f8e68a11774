package org.liangqu.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.liangqu.eligibility.Judgements;
import org.liangqu.proposal.Outcome;
import org.springframework.transaction.support.TransactionTemplate;

/** One proposal's full judgement over and over, kept and taken back, in a single thread. */
final class EligibilityTiming {

  private static final int WARM_UP = 150;
  private static final int RUNS = 200;

  private final MeasuredServer server;
  private final String database;
  private final Judgements judgements;
  private final TransactionTemplate transaction;

  EligibilityTiming(
      MeasuredServer server,
      String database,
      Judgements judgements,
      TransactionTemplate transaction) {
    this.server = server;
    this.database = database;
    this.judgements = judgements;
    this.transaction = transaction;
  }

  record Result(long medianNanos, double statements) {}

  Result measure(UUID proposalId) throws SQLException {
    for (int i = 0; i < WARM_UP; i++) {
      judge(proposalId);
    }
    MeasuredServer.Usage before = server.usage(database);
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      times.add(judge(proposalId));
    }
    Collections.sort(times);
    double statements = server.usage(database).since(before).statements() / RUNS;
    return new Result(StageTimes.at(times, 0.5), statements);
  }

  private long judge(UUID proposalId) {
    long start = System.nanoTime();
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          Outcome outcome = judgements.judgeEligibility(proposalId);
          if (outcome != Outcome.PASS) {
            throw new IllegalStateException("The sample is not eligible: " + outcome);
          }
        });
    return System.nanoTime() - start;
  }
}
