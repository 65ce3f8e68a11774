package org.liangqu.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ClearingIntegrationTests {

  @Autowired private Clearing clearing;
  @Autowired private RetentionRuns runs;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final AtomicInteger left = new AtomicInteger(120);
  private final String key = "test-" + UUID.randomUUID();

  private RetentionRule rule(IntUnaryOperator clear) {
    return new RetentionRule() {
      @Override
      public String key() {
        return key;
      }

      @Override
      public String what() {
        return "测试数据";
      }

      @Override
      public String keeps() {
        return "1 天";
      }

      @Override
      public String why() {
        return "测试";
      }

      @Override
      public long due() {
        return left.get();
      }

      @Override
      public int clear(int atMost) {
        return clear.applyAsInt(atMost);
      }
    };
  }

  private int take(int atMost) {
    int taken = Math.min(atMost, left.get());
    left.addAndGet(-taken);
    return taken;
  }

  @Test
  void goesOnInBatchesUntilNothingIsLeft() {
    assertThat(clearing.by(rule(this::take), "system").cleared()).isEqualTo(120);
  }

  @Test
  void isCountedInTheRecord() {
    clearing.by(rule(this::take), "admin");
    assertThat(runs.last().get(key))
        .extracting(RetentionRun::cleared, RetentionRun::startedBy)
        .containsExactly(120L, "admin");
  }

  @Test
  void recordsWhatWasClearedBeforeItFailed() {
    RetentionRun run =
        clearing.by(
            rule(
                atMost -> {
                  if (left.get() < 50) {
                    throw new IllegalStateException("Broken");
                  }
                  return take(atMost);
                }),
            "system");
    assertThat(run.cleared()).isEqualTo(100);
    assertThat(run.failure()).isNotNull();
  }

  @Test
  void leavesItToTheNodeThatClearsAlready() {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("select pg_advisory_xact_lock(hashtextextended('retention', 0))")
              .query((row, number) -> number)
              .list();
          assertThat(onAnotherConnection().cleared()).isZero();
        });
  }

  private RetentionRun onAnotherConnection() {
    return CompletableFuture.supplyAsync(() -> clearing.by(rule(this::take), "system")).join();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"update retention_run set cleared_count = 0", "delete from retention_run"})
  void keepsItsRecordAsItIs(String change) {
    clearing.by(rule(this::take), "system");
    assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("only ever added");
  }
}
