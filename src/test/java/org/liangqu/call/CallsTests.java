package org.liangqu.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.directory.Directory;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Access;
import org.liangqu.shared.Calendars;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

class CallsTests {

  private static final UUID ID = UUID.randomUUID();

  private final CallRepository repository = mock(CallRepository.class);

  /** Closes on Friday, 9 October 2026, the second working day after the long holiday. */
  private static NewCall call() {
    return new NewCall(
        2026,
        "样例申报通知",
        time("2026-09-01T00:00"),
        time("2026-10-09T18:00"),
        LocalDate.of(2026, 10, 23),
        LocalDate.of(2026, 11, 6),
        LocalDate.of(2026, 11, 20),
        LocalDate.of(2027, 1, 15),
        5,
        3,
        List.of("新能源产业集群"));
  }

  private static Instant time(String local) {
    return LocalDateTime.parse(local).atZone(ClockConfiguration.ZONE).toInstant();
  }

  private Calls callsAt(String now, Person person) {
    Clock clock = Clock.fixed(time(now), ClockConfiguration.ZONE);
    Access access = new Access(() -> person);
    DeadlineExtensions none = mock(DeadlineExtensions.class);
    when(none.holding(any(), any())).thenAnswer(asked -> asked.getArgument(0));
    when(repository.findById(ID)).thenReturn(Optional.of(published(call())));
    when(repository.saveAndFlush(any())).thenAnswer(saved -> saved.getArgument(0));
    return new Calls(
        repository,
        new CallDesk(
            repository,
            new GuideTexts(mock(JdbcClient.class, RETURNS_DEEP_STUBS)),
            mock(Directory.class),
            access,
            clock),
        mock(GuideTexts.class),
        mock(DeadlineDesk.class),
        none,
        new StageDates(Calendars.delivered()),
        access,
        event -> {},
        clock);
  }

  private static CallEntity published(NewCall call) {
    return new CallEntity(
        call.with(List.of(), List.of()), CallStatus.PUBLISHED, null, call.opens());
  }

  private Calls callsAt(String now) {
    return callsAt(now, Person.SYSTEM);
  }

  @ParameterizedTest
  @CsvSource({
    "ELIGIBILITY, 2026-10-09T18:00",
    "FORMAL_REVIEW, 2026-10-23T23:59:59",
    "EXPERT_REVIEW, 2026-10-23T23:59:59",
    "BUREAU_REVIEW, 2026-11-06T23:59:59",
    "SELECTION, 2026-11-06T23:59:59",
    "RECOMMENDATION, 2026-11-20T23:59:59",
    "INTAKE, 2027-01-15T23:59:59"
  })
  void isDueAtTheEndOfTheDay(Stage stage, String due) {
    assertThat(callsAt("2026-09-15T09:00").dueOf(ID, stage)).isEqualTo(time(due));
  }

  @ParameterizedTest
  @CsvSource({
    "ELIGIBILITY, 2026-09-29T23:59:59",
    "FORMAL_REVIEW, 2026-10-20T23:59:59",
    "INTAKE, 2027-01-12T23:59:59"
  })
  void remindsSomeWorkingDaysBefore(Stage stage, String reminder) {
    assertThat(callsAt("2026-09-15T09:00").reminderOf(ID, stage)).isEqualTo(time(reminder));
  }

  @Test
  void letsWhatTheRulesReturnBeCorrectedUntilTheCallCloses() {
    assertThat(callsAt("2026-10-08T09:00").correctionDueOf(ID, Stage.ELIGIBILITY))
        .isEqualTo(time("2026-10-09T18:00"));
  }

  @ParameterizedTest
  @CsvSource({
    // The call closes later than five working days from now.
    "2026-09-21T09:00, 2026-10-09T18:00",
    // Five working days from now are later: 9, 10 (make-up), 12, 13, 14 October.
    "2026-10-08T09:00, 2026-10-14T23:59:59",
    // Never beyond the park's due day.
    "2026-10-21T09:00, 2026-10-23T23:59:59",
    "2026-10-26T09:00, 2026-10-26T23:59:59"
  })
  void givesPeoplesReturnsDaysForCorrection(String now, String due) {
    Instant bound = time("2026-10-23T23:59:59");
    Instant expected = time(due).isAfter(bound) ? bound : time(due);
    assertThat(callsAt(now).correctionDueOf(ID, Stage.FORMAL_REVIEW)).isEqualTo(expected);
  }

  @Test
  void isOpenFromTheFirstInstantToBeforeTheLast() {
    Call call = published(call()).toCall();
    assertThat(call.isOpenAt(call.opens().minusMillis(1))).isFalse();
    assertThat(call.isOpenAt(call.opens())).isTrue();
    assertThat(call.isOpenAt(call.closes().minusMillis(1))).isTrue();
    assertThat(call.isOpenAt(call.closes())).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"EXPERT", "INTAKE_OFFICER", "AUDITOR"})
  void letsOnlyAdministratorsCreate(Role role) {
    Person person = new Person("p", "某人", Set.of(Office.of(role)));
    assertThatThrownBy(() -> callsAt("2026-09-15T09:00", person).create(call()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("系统管理员");
  }

  @Test
  void refusesDaysOutOfOrderAndASecondCallOfAYear() {
    Person administrator = new Person("a", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));
    Calls calls = callsAt("2026-09-15T09:00", administrator);
    assertThat(calls.create(call()).year()).isEqualTo(2026);

    NewCall good = call();
    NewCall late =
        new NewCall(
            2026,
            good.title(),
            good.opens(),
            good.opens(),
            good.bureauDue(),
            good.parkReviewDue(),
            good.recommendationDue(),
            good.intakeDue(),
            5,
            3,
            null);
    assertThatThrownBy(() -> calls.create(late))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting("field")
                    .containsExactly("closes", "bureauDue"));

    when(repository.findByYear(2026)).thenReturn(Optional.of(published(good)));
    assertThatThrownBy(() -> calls.create(good)).hasMessageContaining("已存在");
  }
}
