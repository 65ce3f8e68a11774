package org.liangqu.workflow.deadlines;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.liangqu.call.Call;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineMove;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.ExtensionOrder;
import org.liangqu.call.ExtensionOrders;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.workflow.calldeadline.CallDeadline;
import org.springframework.boot.test.context.TestComponent;

/** Deadlines that come, and orders that move them. */
@TestComponent
public class DeadlineScenes {

  public static final String PASSWORD = "moves-deadlines-1";
  public static final Person ADMINISTRATOR =
      new Person("orders-admin", "延期管理员", Set.of(Office.of(Role.ADMINISTRATOR)));

  private final Accounts accounts;
  private final ExtensionOrders orders;
  private final RuntimeService runtime;
  private final ManagementService management;

  DeadlineScenes(
      Accounts accounts,
      ExtensionOrders orders,
      RuntimeService runtime,
      ManagementService management) {
    this.accounts = accounts;
    this.orders = orders;
    this.runtime = runtime;
    this.management = management;
  }

  /** Signs an order and waits until it is carried out. */
  public ExtensionOrder order(Call call, DeadlineScope scope, Map<Deadline, Instant> due) {
    return ActingAs.person(ADMINISTRATOR, () -> finished(sign(call, scope, due)));
  }

  public ExtensionOrder sign(Call call, DeadlineScope scope, Map<Deadline, Instant> due) {
    if (!accounts.exists(ADMINISTRATOR.id())) {
      accounts.create(
          new Accounts.NewAccount(
              ADMINISTRATOR.id(), ADMINISTRATOR.name(), null, PASSWORD, ADMINISTRATOR.offices()));
    }
    return ActingAs.person(
        ADMINISTRATOR,
        () -> orders.sign(new DeadlineMove(call.id(), scope, due, "平台停机半日", null), PASSWORD));
  }

  public ExtensionOrder finished(ExtensionOrder order) {
    return ActingAs.person(
        ADMINISTRATOR,
        () -> {
          await()
              .pollInSameThread()
              .atMost(Duration.ofMinutes(3))
              .until(() -> !orders.get(order.number()).isRunning());
          return orders.get(order.number());
        });
  }

  /** Executes what waits for the deadline, and all that follows, as though its time had come. */
  public void comes(Call call, Deadline deadline) {
    List<ProcessInstance> waiting = waiting(call, deadline);
    waiting.forEach(instance -> run(instance, CallDeadline.WAITING));
    for (ProcessInstance instance : waiting) {
      List<Job> jobs = jobs(instance);
      while (!jobs.isEmpty()) {
        jobs.forEach(job -> management.executeJob(job.getId()));
        jobs = jobs(instance);
      }
    }
  }

  private void run(ProcessInstance instance, String activity) {
    management
        .createJobQuery()
        .processInstanceId(instance.getId())
        .activityId(activity)
        .list()
        .forEach(job -> management.executeJob(job.getId()));
  }

  private List<Job> jobs(ProcessInstance instance) {
    return management.createJobQuery().processInstanceId(instance.getId()).messages().list();
  }

  /** The instances that wait for the deadline, for all or for others. */
  public List<ProcessInstance> waiting(Call call, Deadline deadline) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(CallDeadline.KEY)
        .variableValueEquals("callId", call.id().toString())
        .variableValueEquals("deadline", deadline.name())
        .activityIdIn(CallDeadline.WAITING)
        .list();
  }
}
