package org.liangqu.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.call.Calls;
import org.liangqu.shared.Calendars;
import org.liangqu.workflow.ProcessFixtures;

/** A call with five working days for corrections and reminders three days before. */
class ReconsiderationDaysTests {

  private static final Instant BEFORE_NATIONAL_DAY = Instant.parse("2025-09-29T02:00:00Z");

  private final Calls calls = mock();
  private final ReconsiderationDays days = new ReconsiderationDays(calls, Calendars.delivered());

  @BeforeEach
  void theCallIsKnown() {
    when(calls.get(ProcessFixtures.CALL)).thenReturn(ProcessFixtures.call());
  }

  @Test
  void countsWorkingDaysOfTheOfficialCalendarToTheirEnd() {
    assertThat(days.requestDue(ProcessFixtures.CALL, BEFORE_NATIONAL_DAY))
        .contains(Instant.parse("2025-10-13T15:59:59Z"));
  }

  @Test
  void nobodyIsLateWhileTheHolidaysAreNotPublished() {
    assertThat(days.requestDue(ProcessFixtures.CALL, Instant.parse("2035-03-01T02:00:00Z")))
        .isEmpty();
  }

  @Test
  void theOfficeHasADueDateEvenThen() {
    assertThat(days.answerDue(ProcessFixtures.CALL, Instant.parse("2035-03-01T02:00:00Z")))
        .isEqualTo(Instant.parse("2035-03-08T15:59:59Z"));
  }

  @Test
  void theOfficeIsRemindedSomeWorkingDaysBefore() {
    assertThat(days.reminder(ProcessFixtures.CALL, Instant.parse("2025-10-13T15:59:59Z")))
        .isEqualTo(Instant.parse("2025-10-09T15:59:59Z"));
  }
}
