package org.liangqu.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration in a process of its own, killed without warning and started again. */
class KillAndRestartIT {

  private static final Duration JUDGED_WITHIN = Duration.ofMinutes(3);

  @TempDir(cleanup = CleanupMode.NEVER)
  private Path home;

  private RunningApplication application;

  @AfterEach
  void stop() {
    if (application != null) {
      application.stop();
    }
  }

  @Test
  void whatWasConfirmedOutlivesAKill() throws Exception {
    application = RunningApplication.start(home);
    JsonNode draft = application.proposalOf("academician-unit");
    String path = "/api/proposals/" + draft.get("id").asText();
    JsonNode confirmed = application.post(path + "/submission", "academician-unit");

    application.kill();
    application = RunningApplication.start(home);

    JsonNode after = application.get(path, "academician-unit");
    assertThat(numberOf(after)).isEqualTo(numberOf(confirmed)).isPresent();
    await("the killed run's process goes on")
        .atMost(JUDGED_WITHIN)
        .until(() -> "FORMAL_REVIEW".equals(stageOf(application.get(path, "academician-unit"))));
  }

  private static Optional<String> numberOf(JsonNode proposal) {
    return Optional.ofNullable(proposal.findValue("number")).map(JsonNode::asText);
  }

  private static String stageOf(JsonNode proposal) {
    return proposal.findValue("stage").asText();
  }
}
