package org.liangqu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.liangqu.call.Calls;
import org.liangqu.call.ProposalType;
import org.liangqu.directory.Directory;
import org.liangqu.eligibility.Judgements;
import org.liangqu.eligibility.whatif.WhatIf;
import org.liangqu.eligibility.whatif.WhatIfScenes;
import org.liangqu.eligibility.whatif.WhatIfStatus;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.organization.Units;
import org.liangqu.proposal.Attachments;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalCopies;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.ExpertPool;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Full judgements, one by one and of whole calls, in a heap of 1 GiB. Prints figures and asserts no
 * time. Run by {@code mvn -Pbenchmark verify}.
 */
@SpringBootTest(properties = "liangqu.attachments.folder=target/benchmark-attachments")
@ActiveProfiles("test")
@DirtiesContext
class JudgementBenchmark {

  private static final String DATABASE = "judgements";
  private static final int PROPOSALS = Integer.getInteger("benchmark.whatIf", 2_500);
  private static final int COPIES_FROM = 3_000_000;

  private static final JudgementReport REPORT = new JudgementReport();
  private static MeasuredServer server;

  @Autowired private ProcessEngineConfigurationImpl engine;
  @Autowired private Accounts accounts;
  @Autowired private Directory directory;
  @Autowired private ExpertPool pool;
  @Autowired private Calls calls;
  @Autowired private Units units;
  @Autowired private Proposals proposals;
  @Autowired private Attachments attachments;
  @Autowired private Judgements judgements;
  @Autowired private WhatIf whatIf;
  @Autowired private ObjectMapper json;
  @Autowired private Clock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final Person administrator = WhatIfScenes.administrator();

  @DynamicPropertySource
  static void useMeasuredServer(DynamicPropertyRegistry properties)
      throws IOException, SQLException {
    server = new MeasuredServer();
    server.createDatabase(DATABASE);
    properties.add("spring.datasource.url", () -> server.url(DATABASE));
    properties.add("spring.datasource.username", server::user);
    properties.add("spring.datasource.password", server::user);
  }

  @Test
  void judgesOneProposalAndAWholeCall() throws Exception {
    Dossiers dossiers =
        new Dossiers(
            json, calls, units, proposals, attachments, new Cast(accounts, directory, pool), clock);
    Map<ProposalType, ProposalSummary> submitted = submitted(dossiers);
    one(dossiers.write(ProposalType.values().length), submitted);
    wholeCall(submitted);
  }

  @AfterAll
  static void print() throws IOException {
    System.out.println(REPORT);
    Files.writeString(Path.of("target/benchmark-judgements.md"), REPORT.toString());
  }

  private Map<ProposalType, ProposalSummary> submitted(Dossiers dossiers) {
    Map<ProposalType, ProposalSummary> submitted = new EnumMap<>(ProposalType.class);
    for (Draft draft : dossiers.write(ProposalType.values().length)) {
      submitted.put(
          draft.type(), ActingAs.person(draft.submitter(), () -> proposals.submit(draft.id())));
    }
    return submitted;
  }

  private void one(List<Draft> drafts, Map<ProposalType, ProposalSummary> submitted)
      throws SQLException {
    JudgementTiming timing = new JudgementTiming(server, DATABASE);
    List<Runnable> all = new ArrayList<>();
    drafts.forEach(draft -> all.add(preCheck(draft)));
    submitted.values().forEach(one -> all.add(keptAtGateway(one.id())));
    timing.warmUp(all);
    REPORT.singlesHeading();
    for (Draft draft : drafts) {
      REPORT.single(draft.type(), "pre-check", timing.measure(preCheck(draft)));
    }
    for (ProposalSummary one : submitted.values()) {
      REPORT.single(one.type(), "kept", timing.measure(keptAtGateway(one.id())));
    }
  }

  private Runnable preCheck(Draft draft) {
    return () -> ActingAs.person(draft.submitter(), () -> judgements.precheck(draft.id()));
  }

  /** In one command, as the process does it at a gateway; taken back, to be repeated. */
  private Runnable keptAtGateway(UUID id) {
    return () ->
        transaction.executeWithoutResult(
            status -> {
              status.setRollbackOnly();
              engine.getCommandExecutorTxRequired().execute(context -> requirePass(id));
            });
  }

  private Outcome requirePass(UUID id) {
    Outcome outcome = judgements.judgeEligibility(id);
    if (outcome != Outcome.PASS) {
      throw new IllegalStateException("The sample is not eligible: " + outcome);
    }
    return outcome;
  }

  /** The call doubles twice; all proposals differ, which is what takes most room. */
  private void wholeCall(Map<ProposalType, ProposalSummary> submitted) throws SQLException {
    UUID call = submitted.get(ProposalType.CLUSTER).callId();
    REPORT.batchesHeading(Runtime.getRuntime().maxMemory());
    copies(submitted, 0, PROPOSALS);
    tried(call);
    tried(call);
    measured(call);
    copies(submitted, PROPOSALS, 2 * PROPOSALS);
    measured(call);
    copies(submitted, 2 * PROPOSALS, 4 * PROPOSALS);
    WhatIfStatus run = measured(call);
    assertThat(run.judged()).isEqualTo(4L * PROPOSALS + submitted.size());
    assertThat(run.differing()).isEqualTo(run.judged());
  }

  private void copies(Map<ProposalType, ProposalSummary> submitted, int from, int to) {
    int each = (to - from) / submitted.size();
    int place = 0;
    for (ProposalSummary one : submitted.values()) {
      int first = COPIES_FROM + from + each * place++;
      new ProposalCopies(jdbc, transaction).make(one, each, first, at -> BigDecimal.valueOf(100));
    }
  }

  private WhatIfStatus measured(UUID call) throws SQLException {
    jdbc.sql("analyze").update();
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    double before = server.usage(DATABASE).statements();
    WhatIfStatus run = tried(call);
    REPORT.batch(
        run.judged(),
        run.differing(),
        Duration.between(run.startedAt(), run.endedAt()).toMillis() / 1000.0,
        server.usage(DATABASE).statements() - before,
        heap);
    return run;
  }

  private WhatIfStatus tried(UUID call) {
    UUID id =
        ActingAs.person(administrator, () -> whatIf.start(call, "changed.dmn", changed())).id();
    return Awaitility.await()
        .atMost(Duration.ofMinutes(10))
        .until(
            () -> ActingAs.person(administrator, () -> whatIf.status(id)), run -> !run.isRunning());
  }

  /** Nobody may ask for more than 1 万元. */
  private static byte[] changed() {
    return WhatIfScenes.tables(
        text ->
            text.replaceAll("(_maximum\" expressionLanguage=\"feel\">\\s*<text>)\\d+", "$1" + "1"));
  }
}
