package org.liangqu.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.ProposalStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The demonstration's four dossiers on the running system, with its own job executor. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "liangqu.database.folder=",
      "liangqu.attachments.folder=target/four-dossiers-attachments",
      "camunda.bpm.job-execution.wait-time-in-millis=200",
      "camunda.bpm.job-execution.max-wait=500"
    })
@ActiveProfiles("demo")
@Import(DemoOffices.class)
@DirtiesContext
class FourDossiersIT {

  private static final Duration ACCEPTED_WITHIN = Duration.ofMinutes(4);

  @Autowired private DemoOffices offices;

  @Test
  void reachAcceptanceOneOfThemReturnedAndCorrected() {
    offices.submitDrafts();
    offices.returnOnce(ProposalType.ACADEMICIAN, "请在摘要中补充示范应用的地点");

    await("all four have reached an end")
        .atMost(ACCEPTED_WITHIN)
        .pollInterval(Duration.ofMillis(300))
        .until(
            () -> {
              offices.workOnce();
              return offices.endEvents().size() == offices.statuses().size();
            });

    assertThat(offices.statuses()).hasSize(4).containsOnly(ProposalStatus.ACCEPTED);
    assertThat(offices.versions())
        .isEqualTo(
            Map.of(
                ProposalType.CLUSTER, 1,
                ProposalType.ACADEMICIAN, 2,
                ProposalType.ENTERPRISE, 1,
                ProposalType.TRANSFER, 1));
    assertThat(offices.acceptanceNumbers())
        .doesNotHaveDuplicates()
        .allSatisfy(number -> assertThat(number).startsWith("XJLQ-"));
    assertThat(offices.endEvents()).containsOnly("EndEvent_Accepted");
  }
}
