package org.liangqu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTextTests {

  @Test
  void readsWhatPeoplePaste() {
    CalendarText text =
        CalendarText.read(
            2027,
            """
            2027-01-01,2027-01-03,放假,元旦

            2027年2月6日\t2027年2月6日\t上班\t春节调休
            2027/10/1，，放假，国庆节
            """);
    assertThat(text.problems()).isEmpty();
    assertThat(text.periods())
        .containsExactly(
            period("2027-01-01", "2027-01-03", CalendarPeriod.Kind.HOLIDAY, "元旦"),
            period("2027-02-06", "2027-02-06", CalendarPeriod.Kind.WORKING_DAY, "春节调休"),
            period("2027-10-01", "2027-10-01", CalendarPeriod.Kind.HOLIDAY, "国庆节"));
    assertThat(CalendarText.read(2027, CalendarText.write(text.periods())).periods())
        .isEqualTo(text.periods());
  }

  private static CalendarPeriod period(
      String first, String last, CalendarPeriod.Kind kind, String occasion) {
    return new CalendarPeriod(LocalDate.parse(first), LocalDate.parse(last), kind, occasion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-02-08,2027-02-08,上班,春节调休|应为周六或周日",
        "2026-12-31,2027-01-03,放假,元旦|应在2027年内",
        "2027-01-03,2027-01-01,放假,元旦|结束日不能早于起始日",
        "2027-01-02,2027-01-02,放假,元旦|与前面的日期重叠",
        "2027-02-30,2027-03-01,放假,元旦|不是日期",
        "元旦,,放假,元旦|不是日期",
        "2027-05-01,2027-05-05,休息,劳动节|“放假”或“上班”",
        "2027-05-01,2027-05-05,放假,|请填写事由",
        "2027-05-01,放假|四项"
      })
  void namesTheLineThatIsWrong(String line, String message) {
    CalendarText text = CalendarText.read(2027, "2027-01-01,2027-01-02,放假,元旦\n" + line);
    assertThat(text.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).startsWith("第2行：").contains(message));
  }

  @Test
  void asksForLines() {
    assertThat(CalendarText.read(2027, " \n").problems()).hasSize(1);
  }
}
