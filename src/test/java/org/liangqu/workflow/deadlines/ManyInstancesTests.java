package org.liangqu.workflow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.ExtensionOrder;
import org.liangqu.call.Reached;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.workflow.ProcessVariables;
import org.liangqu.workflow.proposalapproval.ProposalApproval;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One order moves all instances of a call. Two hundred as a rule; ten thousand, for the time it
 * takes, with {@code -Dliangqu.instances=10000}.
 */
@IntegrationTest
@DisplayName("An order over many instances")
class ManyInstancesTests {

  private static final Logger log = LoggerFactory.getLogger(ManyInstancesTests.class);
  private static final int INSTANCES = Integer.getInteger("liangqu.instances", 200);
  private static final int PER_UNIT = 10;
  private static final String PARK = "hamiHitech";

  @Autowired private ProposalScenes scenes;
  @Autowired private DeadlineScenes deadlines;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService management;
  @Autowired private JdbcClient jdbc;

  @Test
  void movesEveryTaskAndTimer() {
    Instant now = Instant.now();
    Call call = scenes.call(now.minusSeconds(5), now.plus(Duration.ofDays(30)));
    List<UUID> proposals = inFormalReview(call);
    proposals.forEach(id -> start(call, id));
    Instant due = call.dueOf(Deadline.PARK_REVIEW).plus(Duration.ofDays(7));

    long begun = System.nanoTime();
    ExtensionOrder order =
        deadlines.order(call, DeadlineScope.everybody(), Map.of(Deadline.PARK_REVIEW, due));
    log.info("{} instances moved in {} ms", INSTANCES, (System.nanoTime() - begun) / 1_000_000);

    assertThat(order.isDone()).as(order.failure()).isTrue();
    assertThat(order.reached()).contains(new Reached("移动期限的待办任务", INSTANCES));
    assertThat(
            tasks
                .createTaskQuery()
                .processVariableValueEquals("callId", call.id().toString())
                .dueDate(Date.from(due))
                .count())
        .isEqualTo(INSTANCES);
    assertThat(
            management
                .createJobQuery()
                .timers()
                .activityId("Task_ReviewForm")
                .duedateHigherThan(Date.from(due.minusMillis(1)))
                .duedateLowerThan(Date.from(due.plusMillis(1)))
                .count())
        .isEqualTo(INSTANCES);
  }

  private List<UUID> inFormalReview(Call call) {
    List<UUID> ids = new ArrayList<>();
    for (int of = 0; of < INSTANCES; of += PER_UNIT) {
      Unit unit = scenes.approvedUnit(PARK);
      ids.addAll(
          jdbc.sql(
                  """
                  insert into proposal (id, revision, number, call_id, type, unit_id, unit_name,
                    lead_credit_code, park_code, bureau_code, recommender_code, status, stage,
                    version, title, created_at, created_by, submitted_at, on_list, forwarded)
                  select gen_random_uuid(), 0, 'LQ-' || :year || '-M-' || (:of + n), :callId,
                    'CLUSTER', :unitId, :unitName, :code, :park, 'hami', :park, 'IN_REVIEW',
                    'FORMAL_REVIEW', 1, '批量项目', now(), 'applicant', now(), false, false
                  from generate_series(1, :count) n returning id\
                  """)
              .param("year", call.year())
              .param("of", of)
              .param("callId", call.id())
              .param("unitId", unit.id())
              .param("unitName", unit.name())
              .param("code", unit.creditCode().value())
              .param("park", PARK)
              .param("count", Math.min(PER_UNIT, INSTANCES - of))
              .query(UUID.class)
              .list());
    }
    return ids;
  }

  private void start(Call call, UUID proposalId) {
    runtime
        .createProcessInstanceByKey(ProposalApproval.KEY)
        .businessKey("M-" + proposalId)
        .setVariables(
            Map.of(
                ProcessVariables.PROPOSAL_ID,
                proposalId.toString(),
                ProcessVariables.CALL_ID,
                call.id().toString(),
                ProcessVariables.PARK_CODE,
                PARK,
                ProcessVariables.BUREAU_CODE,
                "hami",
                ProcessVariables.RECOMMENDER_CODE,
                "hami"))
        .startBeforeActivity("Task_ReviewForm")
        .execute();
  }
}
