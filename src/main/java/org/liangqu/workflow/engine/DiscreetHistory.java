package org.liangqu.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Keeps the engine's full history, but for the fields of forms and the facts that tables read,
 * which the domain keeps and shows to whom they concern, and for a task's columns, which repeat the
 * process's own variables.
 */
class DiscreetHistory extends DbHistoryEventHandler {

  @Override
  public void handleEvent(HistoryEvent event) {
    if (event instanceof HistoricDecisionEvaluationEvent evaluation) {
      leaveOutFacts(evaluation);
    }
    if (!isLeftOut(event)) {
      super.handleEvent(event);
    }
  }

  /** A judgement has them once; here they would be two thirds of all rows, for each table anew. */
  private static void leaveOutFacts(HistoricDecisionEvaluationEvent evaluation) {
    evaluation.getRootHistoricDecisionInstance().setInputs(List.of());
    evaluation
        .getRequiredHistoricDecisionInstances()
        .forEach(required -> required.setInputs(List.of()));
  }

  @Override
  public void handleEvents(List<HistoryEvent> events) {
    events.forEach(this::handleEvent);
  }

  private static boolean isLeftOut(HistoryEvent event) {
    if (event instanceof HistoricVariableUpdateEventEntity update) {
      return FormFields.NAMES.contains(update.getVariableName()) || isColumn(update);
    }
    return event instanceof HistoricFormPropertyEventEntity;
  }

  private static boolean isColumn(HistoricVariableUpdateEventEntity update) {
    return update.getTaskId() != null && TaskColumns.NAMES.contains(update.getVariableName());
  }
}
