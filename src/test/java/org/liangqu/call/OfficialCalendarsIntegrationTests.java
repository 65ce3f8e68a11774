package org.liangqu.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.OfficialCalendars.NewYear;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.CalendarYear;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.liangqu.shared.WorkingDays;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class OfficialCalendarsIntegrationTests {

  private static final Person ADMINISTRATOR =
      new Person("admin", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));
  private static final String NOTICE = "关于部分节假日安排的通知（测试）";

  @Autowired private OfficialCalendars calendars;
  @Autowired private WorkingDays workingDays;

  private void save(Person person, NewYear year) {
    ActingAs.person(person, () -> calendars.save(year));
  }

  @Test
  void startsWithTheNoticesThatTheApplicationBringsAlong() {
    assertThat(calendars.years()).extracting(CalendarYear::year).contains(2025, 2026);
    assertThat(calendars.of(2025).orElseThrow().notice()).contains("国办发明电〔2024〕12号");
    assertThat(calendars.of(2026).orElseThrow().notice()).contains("国办发明电〔2025〕7号");
    assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
  }

  @Test
  void countsInAYearFromTheMomentItIsSaved() {
    LocalDate holiday = LocalDate.of(2031, 1, 1);
    assertThatThrownBy(() -> workingDays.isWorkingDay(holiday)).hasMessageContaining("2031年");

    save(ADMINISTRATOR, new NewYear(2031, NOTICE, "2031-01-01,2031-01-01,放假,元旦", 0));
    assertThat(workingDays.isWorkingDay(holiday)).isFalse();

    save(ADMINISTRATOR, new NewYear(2031, NOTICE, "2031-05-01,2031-05-01,放假,劳动节", 1));
    assertThat(workingDays.isWorkingDay(holiday)).isTrue();
    assertThat(ActingAs.person(ADMINISTRATOR, () -> calendars.changes(2031)))
        .hasSize(2)
        .first()
        .satisfies(
            change -> {
              assertThat(change.personName()).isEqualTo("管理员");
              assertThat(change.from()).contains("元旦");
              assertThat(change.to()).contains("劳动节");
            });
  }

  @Test
  void tellsTheSecondWhoChangesAYear() {
    String text = "2032-01-01,2032-01-01,放假,元旦";
    save(ADMINISTRATOR, new NewYear(2032, NOTICE, text, 0));
    assertThatThrownBy(() -> save(ADMINISTRATOR, new NewYear(2032, NOTICE, text, 0)))
        .hasMessageContaining("管理员已在您之前保存了2032年");
  }

  @Test
  void keepsNothingOfAYearWithMistakes() {
    NewYear wrong = new NewYear(2033, " ", "2033-01-04,2033-01-04,上班,元旦调休", 0);
    assertThatThrownBy(() -> save(ADMINISTRATOR, wrong))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(FieldProblem::field)
                    .containsExactly("notice", "periods"));
    assertThat(calendars.of(2033)).isEmpty();
  }

  @Test
  void isTheAdministratorsToKeepAndTheAuditorsToCheck() {
    Person auditor = new Person("auditor", "审计", Set.of(Office.of(Role.AUDITOR)));
    Person officer = new Person("officer", "接收岗", Set.of(Office.of(Role.INTAKE_OFFICER)));
    NewYear year = new NewYear(2034, NOTICE, "2034-01-01,2034-01-01,放假,元旦", 0);
    assertThatThrownBy(() -> save(auditor, year)).hasMessageContaining("只有系统管理员");
    assertThat(ActingAs.person(auditor, () -> calendars.changes(2025))).hasSize(1);
    assertThatThrownBy(() -> ActingAs.person(officer, () -> calendars.changes(2025)))
        .isInstanceOf(Refusal.class);
  }
}
