package org.liangqu.workflow.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.audit.ClearedRun;
import org.liangqu.audit.ProcessHistory;
import org.liangqu.call.Stage;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.shared.ClockScenes;
import org.liangqu.workflow.ApprovalScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ProcessHistoryRetentionIntegrationTests {

  private static final String PARK = "hamiHitech";
  private static final Duration TIME_TO_LIVE = Duration.ofDays(4018);
  private static final Person AUDITOR =
      new Person("retention-auditor", "审计员", Set.of(Office.of(Role.AUDITOR)));

  @Autowired private ProcessHistoryRetention rule;
  @Autowired private ProcessHistory history;
  @Autowired private ProposalScenes scenes;
  @Autowired private ApprovalScenes approvals;
  @Autowired private MockMvc mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ClockScenes time;
  @Autowired private Clock clock;

  private ProposalSummary proposal;

  @BeforeEach
  void aProposalThatWasRejected() {
    proposal = atFormalReview();
    Map<String, Object> rejection = approvals.pass(proposal);
    rejection.put("decision", "REJECT");
    rejection.put("opinion", "不符合申报方向");
    approvals.complete(
        officer(Role.FORMAL_REVIEWER, PARK), approvals.openTask(proposal), rejection);
    approvals.runJobs(proposal);
  }

  private ProposalSummary atFormalReview() {
    ProposalSummary submitted =
        scenes.soundlySubmitted(scenes.openCall(), scenes.approvedUnit(PARK));
    approvals.bring(submitted, Stage.FORMAL_REVIEW);
    return submitted;
  }

  private void clearAfter(Duration wait) throws Exception {
    Instant moment = clock.instant().plus(wait);
    Callable<Integer> batch = () -> transaction.execute(status -> rule.clear(20));
    int cleared;
    do {
      cleared = time.stoppedAt(moment, batch);
    } while (cleared > 0);
  }

  @Test
  void forgetsAnInstanceWhoseTimeHasPassed() throws Exception {
    assertThat(history.runs(proposal.number())).isNotEmpty();
    clearAfter(TIME_TO_LIVE.plusDays(1));
    assertThat(history.runs(proposal.number())).isEmpty();
  }

  @Test
  void keepsAnInstanceUntilItsTimeHasPassed() throws Exception {
    clearAfter(TIME_TO_LIVE.minusDays(1));
    assertThat(history.runs(proposal.number())).isNotEmpty();
  }

  @Test
  void keepsARunningInstanceHoweverOld() throws Exception {
    ProposalSummary running = atFormalReview();
    clearAfter(TIME_TO_LIVE.multipliedBy(3));
    assertThat(history.runs(running.number())).isNotEmpty();
    assertThat(approvals.openTasks(running)).hasSize(1);
  }

  @Test
  void putsOnRecordWhatItForgot() throws Exception {
    clearAfter(TIME_TO_LIVE.plusDays(1));
    assertThat(history.cleared(proposal.number()))
        .extracting(ClearedRun::definitionName)
        .containsExactly("项目申报审批");
  }

  @Test
  void touchesNoTableButTheEngines() throws Exception {
    Map<String, String> before = ledger();
    clearAfter(TIME_TO_LIVE.plusDays(1));
    assertThat(ledger()).isEqualTo(before);
  }

  /** What stands in each table of ours. */
  private Map<String, String> ledger() {
    Map<String, String> tables = new TreeMap<>();
    jdbc.sql(
            """
            select tablename from pg_tables
            where schemaname = 'public' and tablename not like 'act\\_%'
              and tablename <> 'cleared_process_history'""")
        .query(String.class)
        .list()
        .forEach(table -> tables.put(table, digest(table)));
    assertThat(tables).containsKeys("proposal_version", "stage_decision", "finding", "delivery");
    return tables;
  }

  private String digest(String table) {
    return jdbc.sql(
            "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '')"
                + " from %s t".formatted(table))
        .query(String.class)
        .single();
  }

  @Test
  void leavesTheAuditorTheWholeStory() throws Exception {
    clearAfter(TIME_TO_LIVE.plusDays(1));
    mvc.perform(
            get("/audit/proposals/" + proposal.number()).with(user(new IdentityPrincipal(AUDITOR))))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("提交第 1 版")))
        .andExpect(content().string(containsString("规则审查：")))
        .andExpect(content().string(containsString("意见：不符合申报方向")))
        .andExpect(content().string(containsString("审查要点：园区形式审查")))
        .andExpect(content().string(containsString("流程历史已按保存期限清理：项目申报审批")))
        .andExpect(content().string(containsString("各版本、审查意见、决定、清单和文件不在清理之列")));
  }
}
