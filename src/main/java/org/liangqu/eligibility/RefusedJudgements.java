package org.liangqu.eligibility;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps judgements whose occasion is rolled back, so that what kept a proposal from passing can be
 * seen and overridden. They are written after the rollback: a transaction beside the first would
 * wait for it where the decision has changed a key of the proposal, such as the acceptance number.
 */
@Component
class RefusedJudgements {

  private final JudgementRecords records;
  private final TransactionTemplate apart;

  RefusedJudgements(JudgementRecords records, PlatformTransactionManager transactions) {
    this.records = records;
    this.apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** To be called within the transaction that is about to be rolled back. */
  void keep(Judgement judgement) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            apart.executeWithoutResult(transaction -> records.keep(judgement));
          }
        });
  }
}
