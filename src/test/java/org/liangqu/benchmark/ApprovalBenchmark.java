package org.liangqu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.junit.jupiter.api.Test;
import org.liangqu.call.Calls;
import org.liangqu.directory.Directory;
import org.liangqu.identity.Accounts;
import org.liangqu.organization.Units;
import org.liangqu.proposal.Attachments;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.Checklists;
import org.liangqu.review.ExpertPool;
import org.liangqu.review.Panels;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Proposals through the whole path, against the same models on a bare engine. Prints figures and
 * asserts no time: only that everything was accepted. Run by {@code mvn -Pbenchmark verify}.
 */
@SpringBootTest(
    properties = {
      "camunda.bpm.job-execution.enabled=true",
      "liangqu.attachments.folder=target/benchmark-attachments"
    })
@ActiveProfiles("test")
@DirtiesContext
class ApprovalBenchmark {

  private static final String SYSTEM_DATABASE = "approval";
  private static final String BARE_DATABASE = "bare";

  private static final int PROPOSALS = Integer.getInteger("benchmark.proposals", 200);
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 4);
  private static final int WORKERS = Integer.getInteger("benchmark.workers", 4);
  private static final int WARM_UP = Integer.getInteger("benchmark.warmUp", 60);

  private static MeasuredServer server;

  @Autowired private ProcessEngine engine;
  @Autowired private PathSignals signals;
  @Autowired private Accounts accounts;
  @Autowired private Directory directory;
  @Autowired private ExpertPool pool;
  @Autowired private Calls calls;
  @Autowired private Units units;
  @Autowired private Proposals proposals;
  @Autowired private Attachments attachments;
  @Autowired private Panels panels;
  @Autowired private Checklists checklists;
  @Autowired private ObjectMapper json;
  @Autowired private Clock clock;

  @TestConfiguration
  static class Signals {

    @Bean
    PathSignals pathSignals() {
      return new PathSignals();
    }
  }

  @DynamicPropertySource
  static void useMeasuredServer(DynamicPropertyRegistry properties)
      throws IOException, SQLException {
    server = new MeasuredServer();
    server.createDatabase(SYSTEM_DATABASE);
    server.createDatabase(BARE_DATABASE);
    properties.add("spring.datasource.url", () -> server.url(SYSTEM_DATABASE));
    properties.add("spring.datasource.username", server::user);
    properties.add("spring.datasource.password", server::user);
  }

  @Test
  void takesProposalsToTheirAcceptance() throws Exception {
    Cast cast = new Cast(accounts, directory, pool);
    Dossiers dossiers = new Dossiers(json, calls, units, proposals, attachments, cast, clock);
    Contender system =
        new ApprovalSystem(
            engine, signals, proposals, panels, checklists, cast, SYSTEM_DATABASE, clock);
    system.jobExecutor().shutdown();
    try (BareEngine bare = new BareEngine(server, BARE_DATABASE, likeThatOf(system))) {
      Report report = new Report();
      report.conditions(PROPOSALS, ROUNDS, WORKERS, Runtime.getRuntime().availableProcessors());
      compare(new Standing(system), new Standing(bare), dossiers, report);
      System.out.println(report);
      Files.writeString(Path.of("target/benchmark.md"), report.toString());
    }
  }

  private void compare(Standing system, Standing bare, Dossiers dossiers, Report report)
      throws Exception {
    List<Draft> warmUp = dossiers.write(WARM_UP);
    for (Standing standing : List.of(system, bare)) {
      new Round(standing.contender(), warmUp, new StageTimes()).run(WORKERS);
    }
    server.forget();
    long heapBefore = heapInUse();
    int inRound = Math.max(1, PROPOSALS / ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      List<Draft> drafts = dossiers.write(inRound);
      for (Standing standing : List.of(system, bare)) {
        measure(standing, drafts);
      }
      drafts.forEach(this::requireAccepted);
    }
    report.throughput(system, bare);
    report.stages(system, bare);
    report.memory(heapBefore, heapInUse());
    keepStatements(inRound * ROUNDS);
  }

  private void measure(Standing standing, List<Draft> drafts) throws Exception {
    String database = standing.contender().database();
    System.gc();
    MeasuredServer.Usage before = server.usage(database);
    Duration taken = new Round(standing.contender(), drafts, standing.times()).run(WORKERS);
    standing.add(drafts.size(), taken, server.usage(database).since(before));
  }

  private void requireAccepted(Draft draft) {
    var summary = proposals.summary(draft.id());
    assertThat(summary.status()).isEqualTo(ProposalStatus.ACCEPTED);
    assertThat(summary.acceptanceNumber()).isNotBlank();
  }

  private static void keepStatements(int proposals) throws Exception {
    for (String database : List.of(SYSTEM_DATABASE, BARE_DATABASE)) {
      Files.write(
          Path.of("target/benchmark-" + database + ".sql.txt"),
          server.statements(database, proposals));
    }
  }

  private static JobExecutor likeThatOf(Contender other) {
    JobExecutor original = other.jobExecutor();
    ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
    ThreadPoolTaskExecutor theirs =
        (ThreadPoolTaskExecutor) ((SpringJobExecutor) original).getTaskExecutor();
    threads.setCorePoolSize(theirs.getCorePoolSize());
    threads.setMaxPoolSize(theirs.getMaxPoolSize());
    threads.setQueueCapacity(theirs.getQueueCapacity());
    threads.initialize();
    SpringJobExecutor jobExecutor = new SpringJobExecutor();
    jobExecutor.setTaskExecutor(threads);
    jobExecutor.setRejectedJobsHandler(original.getRejectedJobsHandler());
    jobExecutor.setMaxJobsPerAcquisition(original.getMaxJobsPerAcquisition());
    jobExecutor.setWaitTimeInMillis(original.getWaitTimeInMillis());
    jobExecutor.setMaxWait(original.getMaxWait());
    jobExecutor.setBackoffTimeInMillis(original.getBackoffTimeInMillis());
    jobExecutor.setMaxBackoff(original.getMaxBackoff());
    jobExecutor.setLockTimeInMillis(original.getLockTimeInMillis());
    return jobExecutor;
  }

  private static long heapInUse() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
