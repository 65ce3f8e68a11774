package org.liangqu.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.liangqu.call.Calls;
import org.liangqu.call.ProposalType;
import org.liangqu.directory.Directory;
import org.liangqu.eligibility.Judgements;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.ActingAs;
import org.liangqu.organization.Units;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.ExpertPool;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Full judgements, one by one and in batches. Prints figures and asserts no time. Run by {@code mvn
 * -Pbenchmark verify}.
 */
@SpringBootTest(properties = "liangqu.attachments.folder=target/benchmark-attachments")
@ActiveProfiles("test")
@DirtiesContext
class JudgementBenchmark {

  private static final String DATABASE = "judgements";

  private static MeasuredServer server;

  @Autowired private ProcessEngineConfigurationImpl engine;
  @Autowired private Accounts accounts;
  @Autowired private Directory directory;
  @Autowired private ExpertPool pool;
  @Autowired private Calls calls;
  @Autowired private Units units;
  @Autowired private Proposals proposals;
  @Autowired private Judgements judgements;
  @Autowired private ObjectMapper json;
  @Autowired private Clock clock;
  @Autowired private PlatformTransactionManager transactions;

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
  void judgesOneProposal() throws Exception {
    Dossiers dossiers =
        new Dossiers(json, calls, units, proposals, new Cast(accounts, directory, pool), clock);
    JudgementTiming timing = new JudgementTiming(server, DATABASE);
    JudgementReport report = new JudgementReport();
    report.heading();
    for (Draft draft : dossiers.write(ProposalType.values().length)) {
      UUID id = ActingAs.person(draft.submitter(), () -> proposals.submit(draft.id())).id();
      server.forget();
      report.row(draft.type(), "pre-check", timing.measure(() -> judgements.precheck(id)));
      Files.write(
          Path.of("target/benchmark-precheck-" + draft.type() + ".sql.txt"),
          server.statements(DATABASE, 800));
      server.forget();
      report.row(draft.type(), "kept", timing.measure(() -> judgeAtGateway(id)));
      Files.write(
          Path.of("target/benchmark-kept-" + draft.type() + ".sql.txt"),
          server.statements(DATABASE, 800));
    }
    System.out.println(report);
    Files.writeString(Path.of("target/benchmark-judgements.md"), report.toString());
  }

  /** In one command, as the process does it at a gateway; taken back, to be repeated. */
  private void judgeAtGateway(UUID id) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
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
}
