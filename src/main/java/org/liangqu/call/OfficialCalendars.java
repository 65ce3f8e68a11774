package org.liangqu.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.CalendarStore;
import org.liangqu.shared.CalendarText;
import org.liangqu.shared.CalendarYear;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working-day calendar that administrators keep (工作日历). */
@Service
@Transactional(readOnly = true)
public class OfficialCalendars {

  private static final int MAX_NOTICE = 200;

  private final CalendarStore store;
  private final Access access;

  OfficialCalendars(CalendarStore store, Access access) {
    this.store = store;
    this.access = access;
  }

  /**
   * A year as an administrator types it.
   *
   * @param text the periods, one a line, as {@link CalendarText} reads them
   * @param revision {@link #revision} when the year was opened for change
   */
  public record NewYear(int year, String notice, String text, int revision) {}

  /** What has been typed: as far as it can be read, and what is wrong with it. */
  public record Preview(CalendarYear year, List<FieldProblem> problems) {

    public Preview {
      problems = List.copyOf(problems);
    }
  }

  /** Refuses whoever doesn't keep the calendar. */
  public void requireAccess() {
    access.require(Act.KEEP_CALENDAR);
  }

  public List<CalendarYear> years() {
    return store.all();
  }

  public Optional<CalendarYear> of(int year) {
    return store.of(year);
  }

  /** How often the year was changed. */
  public int revision(int year) {
    return store.changes(year).size();
  }

  public List<CalendarStore.Change> changes(int year) {
    access.require(Act.READ_CALENDAR_CHANGES);
    return store.changes(year);
  }

  public Preview preview(NewYear typed) {
    List<FieldProblem> problems = new ArrayList<>();
    if (typed.year() < 2000 || typed.year() > 2100) {
      problems.add(new FieldProblem("year", "年度应在2000至2100之间"));
    }
    String notice = typed.notice() == null ? "" : typed.notice().strip();
    if (notice.isEmpty() || notice.length() > MAX_NOTICE) {
      problems.add(new FieldProblem("notice", "请填写国务院办公厅通知的标题和文号（%d字以内）".formatted(MAX_NOTICE)));
    }
    CalendarText text = CalendarText.read(typed.year(), typed.text() == null ? "" : typed.text());
    problems.addAll(text.problems());
    return new Preview(new CalendarYear(typed.year(), notice, text.periods()), problems);
  }

  /** Adds or replaces a year. What was counted before stays as it was counted. */
  @Transactional
  public void save(NewYear typed) {
    Person person = access.require(Act.KEEP_CALENDAR);
    Preview preview = preview(typed);
    if (!preview.problems().isEmpty()) {
      throw Refusal.invalid(
          "calendar-invalid", "节假日安排有误：" + preview.problems().get(0).message(), preview.problems());
    }
    store.lock();
    List<CalendarStore.Change> changes = store.changes(typed.year());
    if (changes.size() != typed.revision()) {
      throw Refusal.conflict(
          "revision-outdated",
          "%s已在您之前保存了%d年的节假日安排，请对照后再保存".formatted(changes.get(0).personName(), typed.year()));
    }
    store.put(preview.year(), person.id(), person.name());
  }
}
