package org.liangqu.call;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries orders out, one after the other, each whole or not at all. */
@Component
class ExtensionRuns {

  private static final Logger log = LoggerFactory.getLogger(ExtensionRuns.class);

  private static final int TRIES = 3;

  private final DeadlineDesk desk;
  private final ExtensionRecords records;
  private final MoveProgress progress;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final ExecutorService runs =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "extension-orders"));

  ExtensionRuns(
      DeadlineDesk desk,
      ExtensionRecords records,
      MoveProgress progress,
      TransactionTemplate transaction,
      Clock clock) {
    this.desk = desk;
    this.records = records;
    this.progress = progress;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What was under way when the application died was rolled back. */
  @EventListener(ApplicationReadyEvent.class)
  void reportInterrupted() {
    records.unfinished().forEach(order -> fail(order, "系统在执行中停止，期限未移动。确需延期的，请重新签发"));
  }

  void start(ExtensionOrder order, Person signer) {
    progress.begin(order.id());
    runs.execute(() -> ActingAs.person(signer, () -> carryOut(order)));
  }

  private void carryOut(ExtensionOrder order) {
    try {
      tryTo(order, TRIES);
    } catch (Refusal refusal) {
      fail(order, refusal.getMessage());
    } catch (RuntimeException e) {
      log.error("Order {} could not be carried out", order.number(), e);
      fail(order, "执行中发生系统错误，期限未移动。请稍后重新签发，或联系运行维护人员");
    } finally {
      progress.end(order.id());
    }
  }

  /** What somebody else changed at the same moment makes a move fail whole; the next finds it. */
  private void tryTo(ExtensionOrder order, int tries) {
    try {
      progress.begin(order.id());
      transaction.executeWithoutResult(status -> move(order));
    } catch (Refusal refusal) {
      throw refusal;
    } catch (RuntimeException e) {
      if (tries == 1) {
        throw e;
      }
      log.warn("Order {} is tried again", order.number(), e);
      tryTo(order, tries - 1);
    }
  }

  private void move(ExtensionOrder order) {
    Map<Deadline, Instant> due =
        order.moves().stream()
            .collect(Collectors.toMap(DeadlinesMoved.Moved::deadline, DeadlinesMoved.Moved::to));
    desk.move(new DeadlineMove(order.callId(), order.scope(), due, order.reason(), order.id()));
    progress.enter(order.id(), "写入", 0);
    List<Reached> reached =
        progress.of(order.id()).map(MoveProgress.Snapshot::reached).orElse(List.of());
    records.finish(order.id(), clock.instant(), null, reached);
  }

  private void fail(ExtensionOrder order, String failure) {
    transaction.executeWithoutResult(
        status -> records.finish(order.id(), clock.instant(), failure, List.of()));
  }

  Optional<MoveProgress.Snapshot> progress(ExtensionOrder order) {
    return progress.of(order.id());
  }

  @PreDestroy
  void stop() {
    runs.shutdown();
  }
}
