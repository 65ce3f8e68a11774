package org.liangqu.portal.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liangqu.call.OfficialCalendars;
import org.liangqu.call.OfficialCalendars.NewYear;
import org.liangqu.call.OfficialCalendars.Preview;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.CalendarText;
import org.liangqu.shared.CalendarYear;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working-day calendar: everybody reads it, administrators keep it. */
@Controller
@RequestMapping("/working-days")
class WorkingDaysController {

  private final OfficialCalendars calendars;
  private final Access access;
  private final Clock clock;

  WorkingDaysController(OfficialCalendars calendars, Access access, Clock clock) {
    this.calendars = calendars;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping
  String calendar(@RequestParam(required = false) Integer year, Model model) {
    int thisYear = LocalDate.now(clock.withZone(ClockConfiguration.ZONE)).getYear();
    List<CalendarYear> years = calendars.years();
    int shown = year == null ? latestKnown(years, thisYear) : year;
    CalendarYear calendar = calendars.of(shown).orElse(null);
    boolean administers = access.allows(Act.KEEP_CALENDAR);
    model.addAttribute("years", years);
    model.addAttribute("year", shown);
    model.addAttribute("calendar", calendar);
    model.addAttribute("months", calendar == null ? List.of() : MonthGrid.of(calendar));
    model.addAttribute(
        "nextYear", years.stream().mapToInt(CalendarYear::year).max().orElse(thisYear - 1) + 1);
    model.addAttribute("administers", administers);
    model.addAttribute(
        "changes", access.allows(Act.READ_CALENDAR_CHANGES) ? calendars.changes(shown) : List.of());
    return "working-days/calendar";
  }

  private static int latestKnown(List<CalendarYear> years, int thisYear) {
    return years.stream()
        .mapToInt(CalendarYear::year)
        .filter(known -> known <= thisYear)
        .max()
        .orElse(thisYear);
  }

  /** A year as it is typed, that it may be shown again. */
  record YearForm(String year, String notice, String text, int revision) {

    /** A year that is no number is refused as one out of range. */
    NewYear read() {
      boolean isNumber = year != null && year.strip().matches("\\d{1,4}");
      return new NewYear(isNumber ? Integer.parseInt(year.strip()) : 0, notice, text, revision);
    }
  }

  @GetMapping("/edit")
  String edit(@RequestParam int year, Model model) {
    calendars.requireAccess();
    CalendarYear calendar = calendars.of(year).orElse(null);
    YearForm form =
        new YearForm(
            String.valueOf(year),
            calendar == null ? "" : calendar.notice(),
            calendar == null ? "" : CalendarText.write(calendar.periods()),
            calendars.revision(year));
    return form(model, form, List.of());
  }

  private String form(Model model, YearForm form, List<FieldProblem> problems) {
    model.addAttribute("form", form);
    model.addAttribute("known", calendars.of(form.read().year()).isPresent());
    model.addAttribute("problems", byField(problems));
    return "working-days/edit";
  }

  private static Map<String, List<String>> byField(List<FieldProblem> problems) {
    return problems.stream()
        .collect(
            Collectors.groupingBy(
                FieldProblem::field,
                Collectors.mapping(FieldProblem::message, Collectors.toList())));
  }

  /** Shows the months as they would be. */
  @PostMapping("/edit")
  String preview(YearForm form, Model model) {
    calendars.requireAccess();
    Preview preview = calendars.preview(form.read());
    if (preview.problems().stream().noneMatch(problem -> problem.field().equals("year"))) {
      model.addAttribute("months", MonthGrid.of(preview.year()));
    }
    model.addAttribute("previewed", preview.problems().isEmpty());
    return form(model, form, preview.problems());
  }

  @PostMapping(path = "/edit", params = "save")
  String save(YearForm form, Model model, RedirectAttributes next) {
    int year = form.read().year();
    try {
      calendars.save(form.read());
      next.addFlashAttribute("done", "已保存%d年的节假日安排。".formatted(year));
      return "redirect:/working-days?year=" + year;
    } catch (Refusal refusal) {
      if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
        throw refusal;
      }
      if (refusal.kind() == Refusal.Kind.CONFLICT) {
        model.addAttribute("refused", refusal.getMessage());
        model.addAttribute("theirs", calendars.of(year).orElse(null));
        YearForm seen =
            new YearForm(form.year(), form.notice(), form.text(), calendars.revision(year));
        return form(model, seen, List.of());
      }
      return form(model, form, refusal.problems());
    }
  }
}
