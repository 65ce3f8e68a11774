package org.liangqu.workflow.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Keeps the engine's full history, but for what is written in a form's fields: opinions, scores and
 * reasons stand in the domain's own tables, where rights are checked, and nowhere else.
 */
class DiscreetHistory extends DbHistoryEventHandler {

  private static final Set<String> IN_DOMAIN_TABLES =
      Set.of(
          "opinion",
          "reason",
          "strikeReason",
          "struckProposals",
          "score1",
          "score2",
          "score3",
          "score4",
          "score5",
          "attendance",
          "heldOn",
          "academicianAttended",
          "panelMembers",
          "replacementId",
          "dossier");

  @Override
  public void handleEvent(HistoryEvent event) {
    if (!isDiscreet(event)) {
      super.handleEvent(event);
    }
  }

  @Override
  public void handleEvents(List<HistoryEvent> events) {
    events.forEach(this::handleEvent);
  }

  private static boolean isDiscreet(HistoryEvent event) {
    if (event instanceof HistoricVariableUpdateEventEntity update) {
      return IN_DOMAIN_TABLES.contains(update.getVariableName());
    }
    return event instanceof HistoricFormPropertyEventEntity;
  }
}
