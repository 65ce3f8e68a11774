package org.liangqu.notification;

import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What tells two happenings of the same words apart: the transaction in which they happened. A
 * happening and its messages commit together, so that the same is told again only where it happened
 * again.
 */
final class Occasion {

  private Occasion() {}

  static UUID current() {
    UUID known = (UUID) TransactionSynchronizationManager.getResource(Occasion.class);
    return known == null ? begin() : known;
  }

  private static UUID begin() {
    UUID occasion = UUID.randomUUID();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.bindResource(Occasion.class, occasion);
      TransactionSynchronizationManager.registerSynchronization(new Ending());
    }
    return occasion;
  }

  /** A nested transaction of its own is an occasion of its own. */
  private static final class Ending implements TransactionSynchronization {

    private UUID suspended;

    @Override
    public void suspend() {
      suspended = (UUID) TransactionSynchronizationManager.unbindResource(Occasion.class);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(Occasion.class, suspended);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(Occasion.class);
    }
  }
}
