package org.liangqu.workflow.engine;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The engine writes when its command ends: whoever asks it before for an account that the same
 * command has opened doesn't find it.
 */
public final class OnceWritten {

  private OnceWritten() {}

  /** Does it once the command has ended, in the same transaction; if it fails, all of it fails. */
  public static void run(Runnable action) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      action.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            action.run();
          }
        });
  }
}
