package org.liangqu.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.liangqu.workflow.ProcessVariables;

/** Tells the workers, in the same way for both engines and without a query, what awaits them. */
final class PathSignals extends AbstractProcessEnginePlugin {

  private static final Map<String, BiConsumer<PathObserver, String>> ARRIVALS =
      Map.of(
          "Catch_SelectionListIssued", PathObserver::waitsForList,
          "EndEvent_Accepted", PathObserver::accepted);

  private volatile PathObserver observer = PathObserver.NOBODY;

  void tell(PathObserver newObserver) {
    observer = newObserver;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> listeners = engine.getCustomPreBPMNParseListeners();
    listeners = listeners == null ? new ArrayList<>() : new ArrayList<>(listeners);
    listeners.add(new Parsing());
    engine.setCustomPreBPMNParseListeners(listeners);
  }

  private static void afterCommit(Runnable action) {
    Context.getCommandContext()
        .getTransactionContext()
        .addTransactionListener(TransactionState.COMMITTED, context -> action.run());
  }

  private final class Parsing extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      TaskListener listener =
          task -> {
            OpenTask open = OpenTask.of(task);
            afterCommit(() -> observer.taskOpened(open));
          };
      ((UserTaskActivityBehavior) activity.getActivityBehavior())
          .getTaskDefinition()
          .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listener);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl event) {
      listenTo(event);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl event) {
      listenTo(event);
    }

    private void listenTo(ActivityImpl event) {
      BiConsumer<PathObserver, String> arrival = ARRIVALS.get(event.getId());
      if (arrival != null) {
        event.addBuiltInListener(
            ExecutionListener.EVENTNAME_START, (ExecutionListener) at -> arrived(at, arrival));
      }
    }

    private void arrived(DelegateExecution at, BiConsumer<PathObserver, String> arrival) {
      String number = ProcessVariables.text(at, ProcessVariables.PROPOSAL_NUMBER);
      afterCommit(() -> arrival.accept(observer, number));
    }
  }
}
