package org.liangqu.workflow.history;

import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/**
 * History records nodes, not the flows between them. A flow was taken when its target started as
 * its source ended: in the same scope and moment for what runs on at once, else as the next start
 * of the target after the source's end.
 */
@Component
class TakenFlows {

  private final RepositoryService repository;

  TakenFlows(RepositoryService repository) {
    this.repository = repository;
  }

  List<String> in(String definitionId, List<HistoricActivityInstance> activities) {
    BpmnModelInstance model = repository.getBpmnModelInstance(definitionId);
    Set<String> visited =
        activities.stream()
            .map(HistoricActivityInstance::getActivityId)
            .collect(Collectors.toSet());
    return model.getModelElementsByType(SequenceFlow.class).stream()
        .filter(flow -> visited.contains(flow.getSource().getId()))
        .filter(flow -> visited.contains(flow.getTarget().getId()))
        .filter(flow -> wasTaken(flow, activities))
        .map(SequenceFlow::getId)
        .toList();
  }

  private static boolean wasTaken(SequenceFlow flow, List<HistoricActivityInstance> activities) {
    if (flow.getSource().getOutgoing().size() == 1) {
      return runsOf(flow.getSource().getId(), activities).stream()
          .anyMatch(run -> run.getEndTime() != null && !run.isCanceled());
    }
    return runsOf(flow.getSource().getId(), activities).stream()
        .anyMatch(source -> follows(source, flow, activities));
  }

  /** Of a gateway's answers, the one whose target starts next was given. */
  private static boolean follows(
      HistoricActivityInstance source,
      SequenceFlow flow,
      List<HistoricActivityInstance> activities) {
    Set<String> answers = new HashSet<>();
    flow.getSource().getOutgoing().forEach(answer -> answers.add(answer.getTarget().getId()));
    return activities.stream()
        .filter(run -> answers.contains(run.getActivityId()))
        .filter(run -> sameScope(run, source))
        .filter(run -> source.getEndTime() != null && startsAfter(run, source.getEndTime()))
        .findFirst()
        .filter(next -> next.getActivityId().equals(flow.getTarget().getId()))
        .isPresent();
  }

  private static boolean sameScope(HistoricActivityInstance run, HistoricActivityInstance other) {
    return Objects.equals(run.getParentActivityInstanceId(), other.getParentActivityInstanceId());
  }

  private static boolean startsAfter(HistoricActivityInstance run, Date end) {
    return !run.getStartTime().before(end);
  }

  private static List<HistoricActivityInstance> runsOf(
      String activityId, List<HistoricActivityInstance> activities) {
    return activities.stream().filter(run -> run.getActivityId().equals(activityId)).toList();
  }
}
