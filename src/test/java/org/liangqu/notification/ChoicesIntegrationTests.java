package org.liangqu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.notification.outbox.HeldDeliveries;
import org.liangqu.notification.outbox.Outbox;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.WorkingDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people chose decides what leaves the system, and when. */
@IntegrationTest
class ChoicesIntegrationTests {

  /** A Friday evening, the Saturday, and the Monday after, in Beijing. */
  private static final Instant FRIDAY_EVENING = Instant.parse("2026-03-13T12:00:00Z");

  private static final Instant SATURDAY_NOON = Instant.parse("2026-03-14T04:00:00Z");
  private static final Instant MONDAY_BEFORE_MORNING = Instant.parse("2026-03-16T00:29:00Z");
  private static final Instant MONDAY_MORNING = Instant.parse("2026-03-16T00:30:00Z");

  @Autowired private NotificationSettings settings;
  @Autowired private Notifier notifier;
  @Autowired private HeldDeliveries held;
  @Autowired private Outbox outbox;
  @Autowired private Texts texts;
  @Autowired private PreferenceBook preferences;
  @Autowired private WorkingDays workingDays;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private final Person coordinator =
      new Person(
          "coordinator-" + UUID.randomUUID(),
          "组织员",
          Set.of(Office.of(Role.REVIEW_COORDINATOR, "hamiHitech"), Office.of(Role.EXPERT)));

  @BeforeEach
  void nothingWaits() {
    jdbc.sql("delete from delivery").update();
  }

  private void choose(NoticeGroup group, MailMode mail, boolean sms) {
    ActingAs.person(
        coordinator, () -> settings.choose(Language.CHINESE, Map.of(group, new Choice(mail, sms))));
  }

  private void tell(String key, String title) {
    Map<String, Word> words =
        Map.of(
            "title", Word.text(title),
            "number", Word.text("LQ-1"),
            "unit", Word.text("单位"));
    transaction.executeWithoutResult(
        status -> notifier.tellPerson(coordinator.id(), UUID.randomUUID(), key, words, "/"));
  }

  private List<String> written() {
    return jdbc.sql(
            """
            select medium || ' ' || state from delivery where recipient_id = :recipient
             order by position
            """)
        .param("recipient", coordinator.id())
        .query(String.class)
        .list();
  }

  private Digests digestsAt(Instant now) {
    return new Digests(
        held,
        outbox,
        texts,
        preferences,
        workingDays,
        transaction,
        Clock.fixed(now, ClockConfiguration.ZONE));
  }

  private void writtenAt(Instant moment) {
    jdbc.sql("update delivery set written_at = cast(:moment as timestamptz)")
        .param("moment", moment.toString())
        .update();
  }

  @Test
  void whoChoseNothingGetsMailAtOnce() {
    tell("summarized.coordinator", "甲");
    assertThat(written()).containsExactly("MAIL WAITING");
  }

  @Test
  void whoWantsNoMailGetsNone() {
    choose(NoticeGroup.PANEL, MailMode.NEVER, false);
    tell("summarized.coordinator", "甲");
    assertThat(written()).isEmpty();
  }

  @Test
  void whoWantsAShortMessageGetsOneToo() {
    choose(NoticeGroup.PANEL, MailMode.AT_ONCE, true);
    tell("summarized.coordinator", "甲");
    assertThat(written()).containsExactlyInAnyOrder("MAIL WAITING", "SMS WAITING");
  }

  @Test
  void anInvitationCannotBeSwitchedOff() {
    choose(NoticeGroup.INVITATION, MailMode.NEVER, false);
    tell("invited.expert", "甲");
    assertThat(written()).containsExactly("MAIL WAITING");
  }

  @Test
  void aDigestIsOneMailOnTheNextWorkingMorning() {
    choose(NoticeGroup.PANEL, MailMode.DIGEST, false);
    tell("summarized.coordinator", "甲");
    tell("summarized.coordinator", "乙");
    writtenAt(FRIDAY_EVENING);

    digestsAt(SATURDAY_NOON).sendDue();
    digestsAt(MONDAY_BEFORE_MORNING).sendDue();
    assertThat(written()).containsExactly("MAIL HELD", "MAIL HELD");

    digestsAt(MONDAY_MORNING).sendDue();
    digestsAt(MONDAY_MORNING).sendDue();
    assertThat(written()).containsExactly("MAIL BUNDLED", "MAIL BUNDLED", "MAIL WAITING");
    assertThat(
            jdbc.sql("select body from delivery where notice = 'digest'")
                .query(String.class)
                .single())
        .contains("1. 专家评分已汇总：甲")
        .contains("2. 专家评分已汇总：乙");
  }

  @Test
  void whatCameInTheMorningWaitsForTheNext() {
    choose(NoticeGroup.PANEL, MailMode.DIGEST, false);
    tell("summarized.coordinator", "甲");
    writtenAt(MONDAY_MORNING);
    digestsAt(MONDAY_MORNING.plusSeconds(60)).sendDue();
    assertThat(written()).containsExactly("MAIL HELD");
  }

  @Test
  void aClockSetBackHoldsNoDigestBack() {
    choose(NoticeGroup.PANEL, MailMode.DIGEST, false);
    tell("summarized.coordinator", "甲");
    writtenAt(MONDAY_MORNING.plusSeconds(30L * 24 * 3600));
    digestsAt(MONDAY_MORNING).sendDue();
    assertThat(written()).containsExactly("MAIL BUNDLED", "MAIL WAITING");
  }
}
