package org.liangqu.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.Checklists;
import org.springframework.boot.test.context.TestComponent;

/** Proposals taken along their path, state and process together. */
@TestComponent
public class ApprovalScenes {

  private static final Map<Stage, String> ACTIVITY_AT =
      Map.of(
          Stage.EXPERT_REVIEW, "CallActivity_ExpertReview",
          Stage.BUREAU_REVIEW, "Task_ReviewAtBureau",
          Stage.SELECTION, "Catch_SelectionListIssued",
          Stage.RECOMMENDATION, "Task_ReviewAtRecommender",
          Stage.INTAKE, "Task_AcceptIntake");

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final Proposals proposals;
  private final Checklists checklists;

  ApprovalScenes(
      RuntimeService runtime,
      TaskService tasks,
      ManagementService management,
      Proposals proposals,
      Checklists checklists) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.proposals = proposals;
    this.checklists = checklists;
  }

  /** Executes the proposal's jobs until only people, messages and timers are waited for. */
  public void runJobs(ProposalSummary proposal) {
    List<Job> waiting = jobs(proposal);
    while (!waiting.isEmpty()) {
      waiting.forEach(job -> management.executeJob(job.getId()));
      waiting = jobs(proposal);
    }
  }

  /** Executes the one job that waits, such as the eligibility check after a submission. */
  public void runNextJob(ProposalSummary proposal) {
    management.executeJob(jobs(proposal).get(0).getId());
  }

  private List<Job> jobs(ProposalSummary proposal) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(proposal.number())
        .list()
        .stream()
        .flatMap(
            instance ->
                management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .messages()
                    .list()
                    .stream())
        .toList();
  }

  /** Takes a sound proposal that was just submitted through the check and on to the stage. */
  public void bring(ProposalSummary proposal, Stage stage) {
    runJobs(proposal);
    Stream.of(Stage.values())
        .filter(next -> Stage.FORMAL_REVIEW.isBefore(next) && !stage.isBefore(next))
        .forEach(next -> proposals.enter(proposal.id(), next));
    if (stage != Stage.FORMAL_REVIEW) {
      runtime
          .createProcessInstanceModification(openTask(proposal).getProcessInstanceId())
          .cancelAllForActivity("Task_ReviewForm")
          .startBeforeActivity(ACTIVITY_AT.get(stage))
          .execute();
      runJobs(proposal);
    }
  }

  public List<Task> openTasks(ProposalSummary proposal) {
    return tasks.createTaskQuery().processInstanceBusinessKey(proposal.number()).list();
  }

  public Task openTask(ProposalSummary proposal) {
    List<Task> open = openTasks(proposal);
    if (open.size() != 1) {
      throw new IllegalStateException(open.size() + " tasks are open for " + proposal.number());
    }
    return open.get(0);
  }

  public void complete(Person person, Task task, Map<String, Object> answers) {
    ActingAs.person(person, () -> tasks.complete(task.getId(), answers));
  }

  /** What passes the proposal at its stage: a "yes" to all that is asked there. */
  public Map<String, Object> pass(ProposalSummary proposal) {
    Stage stage = proposals.summary(proposal.id()).stage();
    Map<String, Object> answers = ChecklistForm.answeredYes(checklists.asked(proposal.id(), stage));
    answers.put("decision", "PASS");
    return answers;
  }

  /** Has the coordinator form a panel of these. */
  public void formPanel(ProposalSummary proposal, Person coordinator, List<String> experts) {
    complete(coordinator, openTask(proposal), Map.of("panelMembers", new ArrayList<>(experts)));
    runJobs(proposal);
  }

  /** Where all running processes of the proposal wait. */
  public List<String> waitingAt(ProposalSummary proposal) {
    return runtime
        .createExecutionQuery()
        .processInstanceBusinessKey(proposal.number())
        .list()
        .stream()
        .map(Execution::getId)
        .flatMap(execution -> runtime.getActiveActivityIds(execution).stream())
        .distinct()
        .toList();
  }
}
