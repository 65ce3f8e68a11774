package org.liangqu.workflow.deadlines;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineMove;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.ExtensionReach;
import org.liangqu.call.Reached;
import org.liangqu.workflow.EngineSession;
import org.springframework.stereotype.Component;

/** What a move of deadlines would reach of what runs in the engine. */
@Component
class RunningReach implements ExtensionReach {

  private final CallInstances instances;
  private final ManagementService management;
  private final EngineSession session;

  RunningReach(CallInstances instances, ManagementService management, EngineSession session) {
    this.instances = instances;
    this.management = management;
    this.session = session;
  }

  @Override
  public List<Reached> of(DeadlineMove move) {
    return session.asApplication(() -> counted(move));
  }

  private List<Reached> counted(DeadlineMove move) {
    Map<String, DeadlineScope> found = instances.within(move.callId(), move.scope());
    DatedTimers dated = DatedTimers.of(management.createJobDefinitionQuery().list());
    long tasks =
        instances.tasks(found.keySet()).stream()
            .filter(
                task ->
                    dated.at(task).stream()
                        .anyMatch(timer -> move.due().containsKey(Deadline.of(timer.stage()))))
            .count();
    return List.of(new Reached("审批中的流程实例", found.size()), new Reached("随之移动期限的待办任务", tasks));
  }
}
