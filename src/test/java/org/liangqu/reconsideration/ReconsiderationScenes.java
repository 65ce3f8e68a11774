package org.liangqu.reconsideration;

import static org.liangqu.proposal.ProposalScenes.administrator;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.workflow.ApprovalScenes;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rejected proposals, the units that ask for them and the offices that answer. */
@TestComponent
public class ReconsiderationScenes {

  public static final String PARK = "urumqiHitech";
  public static final String OPINION = "申报材料与附件所载数据不一致";
  public static final String REASONS = "数据不一致系口径不同，审计报告第十二页已作说明，请予复议";
  public static final String ANSWER = "经核对审计报告，说明成立";
  public static final Person REJECTER = ProposalScenes.officer(Role.FORMAL_REVIEWER, PARK);
  public static final Person SUPERVISOR = ProposalScenes.officer(Role.PARK_SUPERVISOR, PARK);

  private final ProposalScenes scenes;
  private final ApprovalScenes approvals;
  private final Proposals proposals;
  private final Reconsiderations reconsiderations;
  private final TaskService tasks;
  private final JdbcTemplate database;

  ReconsiderationScenes(
      ProposalScenes scenes,
      ApprovalScenes approvals,
      Proposals proposals,
      Reconsiderations reconsiderations,
      TaskService tasks,
      JdbcTemplate database) {
    this.scenes = scenes;
    this.approvals = approvals;
    this.proposals = proposals;
    this.reconsiderations = reconsiderations;
    this.tasks = tasks;
    this.database = database;
  }

  /** Rejected by the park's formal review, and its unit told so. */
  public ProposalSummary rejected(Unit unit) {
    ProposalSummary proposal = scenes.soundlySubmitted(scenes.openCall(), unit);
    approvals.bring(proposal, Stage.FORMAL_REVIEW);
    reject(proposal, REJECTER);
    return proposal;
  }

  public void reject(ProposalSummary proposal, Person reviewer) {
    Map<String, Object> answers = new HashMap<>(approvals.pass(proposal));
    answers.put("decision", "REJECT");
    answers.put("opinion", OPINION);
    approvals.complete(reviewer, approvals.openTask(proposal), answers);
    approvals.runJobs(proposal);
  }

  public void request(Unit unit, UUID id) {
    ActingAs.person(administrator(unit), () -> reconsiderations.request(id, -1, REASONS));
  }

  /** Rejected, and its unit has asked for a reconsideration that the office knows of. */
  public ProposalSummary requested(Unit unit) {
    ProposalSummary proposal = rejected(unit);
    request(unit, proposal.id());
    approvals.runJobs(proposal);
    return proposal;
  }

  public Task task(ProposalSummary proposal) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(proposal.number())
        .taskDefinitionKey("Task_Reconsider")
        .singleResult();
  }

  public void answer(Person officer, ProposalSummary proposal, String decision) {
    complete(officer, task(proposal), decision, ANSWER);
    approvals.runJobs(proposal);
  }

  public void complete(Person officer, Task task, String decision, String reason) {
    approvals.complete(officer, task, Map.of("decision", decision, "opinion", reason));
  }

  /** Has it rejected at another time, in a year whose holidays are known. */
  public void dateBack(UUID id, Instant rejectedAt) {
    database.update("update proposal set last_at = ? where id = ?", Timestamp.from(rejectedAt), id);
  }

  /** The request as the unit sees it. */
  public Reconsideration of(Unit unit, ProposalSummary proposal) {
    return ActingAs.person(
        administrator(unit), () -> reconsiderations.find(proposal.id()).orElseThrow());
  }

  public ProposalSummary now(ProposalSummary proposal) {
    return proposals.summary(proposal.id());
  }
}
