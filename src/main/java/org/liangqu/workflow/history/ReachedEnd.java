package org.liangqu.workflow.history;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** The end event at which an instance ended: its business outcome. */
final class ReachedEnd {

  private ReachedEnd() {}

  /**
   * @param activities of the instance, in order of their start
   * @return empty while it runs or when it was canceled
   */
  static Optional<HistoricActivityInstance> of(
      HistoricProcessInstance instance, List<HistoricActivityInstance> activities) {
    if (instance.getEndTime() == null) {
      return Optional.empty();
    }
    return activities.stream()
        .filter(activity -> activity.getActivityType().toLowerCase().endsWith("endevent"))
        .filter(activity -> !activity.isCanceled())
        .reduce((first, last) -> last);
  }
}
