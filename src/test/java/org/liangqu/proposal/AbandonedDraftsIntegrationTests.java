package org.liangqu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.proposal.ProposalScenes.applicant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.Deadline;
import org.liangqu.identity.ActingAs;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.files.AttachmentStore;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.ClockScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AbandonedDraftsIntegrationTests {

  @Autowired private AbandonedDrafts rule;
  @Autowired private ProposalScenes scenes;
  @Autowired private ProposalRepository proposals;
  @Autowired private Attachments service;
  @Autowired private Submissions submissions;
  @Autowired private AttachmentStore store;
  @Autowired private AttachmentRepository attachments;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ClockScenes time;
  @Autowired private Clock clock;

  /** One for all tests: there are only so many years. */
  private static Call call;

  private Unit unit;
  private UUID draft;

  @BeforeEach
  void aDraft() {
    if (call == null) {
      Instant now = clock.instant();
      call = scenes.call(now.minusSeconds(1), now.plus(Duration.ofDays(1)));
    }
    unit = scenes.approvedUnit("urumqiHitech");
    draft = scenes.draft(call, unit).id();
  }

  private Instant after(Period period) {
    return call.dueOf(Deadline.INTAKE)
        .atZone(ClockConfiguration.ZONE)
        .plus(period)
        .plusSeconds(1)
        .toInstant();
  }

  private void clearAt(Instant moment) throws Exception {
    Callable<Integer> batch = () -> transaction.execute(status -> rule.clear(50));
    int cleared;
    do {
      cleared = time.stoppedAt(moment, batch);
    } while (cleared > 0);
  }

  @Test
  void areClearedTwoYearsAfterTheCallsIntake() throws Exception {
    clearAt(after(Period.ofMonths(24)));
    assertThat(proposals.findById(draft)).isEmpty();
  }

  @Test
  void areKeptUntilThen() throws Exception {
    clearAt(after(Period.ofMonths(24).minusDays(1)));
    assertThat(proposals.findById(draft)).isPresent();
  }

  @Test
  void goWithTheirFiles() throws Exception {
    NewAttachment file = ProposalFixtures.attachment(AttachmentKind.OTHER, null);
    UUID attachment = ActingAs.person(applicant(unit), () -> service.attach(draft, file)).id();
    UUID content = attachments.findById(attachment).orElseThrow().contentId();
    clearAt(after(Period.ofMonths(24)));
    assertThat(attachments.findById(attachment)).isEmpty();
    assertThatThrownBy(() -> store.open(content)).hasMessageContaining("不在附件库");
  }

  @Test
  void goThoughTheyWaitForTheUnitsAdministrator() throws Exception {
    ActingAs.person(applicant(unit), () -> submissions.handOver(draft, "请核对"));
    clearAt(after(Period.ofMonths(24)));
    assertThat(proposals.findById(draft)).isEmpty();
  }

  @Test
  void leaveWhatWasSubmitted() throws Exception {
    UUID submitted = scenes.submitted(call, scenes.approvedUnit("urumqiHitech")).id();
    clearAt(after(Period.ofYears(30)));
    assertThat(proposals.findById(submitted)).isPresent();
  }
}
