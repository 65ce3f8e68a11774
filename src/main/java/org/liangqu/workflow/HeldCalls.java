package org.liangqu.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.DeadlineScope;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The calls whose deadlines the running transaction keeps as they are. Nobody else can move them
 * meanwhile, so each is held and read once, however many dates are asked for.
 */
final class HeldCalls {

  private final Calls calls;

  HeldCalls(Calls calls) {
    this.calls = calls;
  }

  private record Held(UUID callId, DeadlineScope scope) {}

  /** The call with the deadlines that hold for the scope until the transaction ends. */
  Call hold(UUID callId, DeadlineScope scope) {
    return known().computeIfAbsent(new Held(callId, scope), this::read);
  }

  private Call read(Held held) {
    calls.hold(held.callId());
    return calls.get(held.callId(), held.scope());
  }

  /** Has the call read anew, once the transaction itself has moved its deadlines. */
  void forget(UUID callId) {
    known().keySet().removeIf(held -> held.callId().equals(callId));
  }

  @SuppressWarnings("unchecked")
  private Map<Held, Call> known() {
    Object known = TransactionSynchronizationManager.getResource(this);
    return known == null ? begin() : (Map<Held, Call>) known;
  }

  private Map<Held, Call> begin() {
    Map<Held, Call> known = new HashMap<>();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.bindResource(this, known);
      TransactionSynchronizationManager.registerSynchronization(new Ending());
    }
    return known;
  }

  /** A transaction of its own inside this one holds calls for itself. */
  private final class Ending implements TransactionSynchronization {

    private Object suspended;

    @Override
    public void suspend() {
      suspended = TransactionSynchronizationManager.unbindResource(HeldCalls.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(HeldCalls.this, suspended);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(HeldCalls.this);
    }
  }
}
