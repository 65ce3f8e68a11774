package org.liangqu.call;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.WorkingDays;
import org.springframework.stereotype.Component;

/** Checks a call's change against what has already happened, and against the calendar. */
@Component
class ChangeChecks {

  private final WorkingDays workingDays;
  private final Directory directory;
  private final Clock clock;

  ChangeChecks(WorkingDays workingDays, Directory directory, Clock clock) {
    this.workingDays = workingDays;
    this.directory = directory;
    this.clock = clock;
  }

  /** Why a draft can't be published as it is. */
  List<FieldProblem> problemsOfPublishing(Call call) {
    List<FieldProblem> problems = new ArrayList<>();
    for (Deadline deadline : Deadline.values()) {
      requireAhead(call, deadline, problems);
    }
    return problems;
  }

  /** Why a published call can't be changed in this way. */
  List<FieldProblem> problemsOfChange(Call from, Call to, CallUse use) {
    List<FieldProblem> problems = new ArrayList<>();
    if (from.year() != to.year()) {
      problems.add(new FieldProblem("year", "已发布的通知不能更改年度"));
    }
    checkOpening(from, to, problems);
    for (Deadline deadline : Deadline.values()) {
      if (!from.dueOf(deadline).equals(to.dueOf(deadline))) {
        requireAhead(to, deadline, problems);
      }
    }
    checkOpenings(from, to, use, problems);
    return problems;
  }

  private void checkOpening(Call from, Call to, List<FieldProblem> problems) {
    Instant now = clock.instant();
    if (from.opens().equals(to.opens())) {
      return;
    }
    if (!from.opens().isAfter(now)) {
      problems.add(new FieldProblem("opens", "网上申报已经开始，不能再更改开始时间"));
    } else if (to.opens().isBefore(now)) {
      problems.add(new FieldProblem("opens", "网上申报开始不能早于现在"));
    }
  }

  private void requireAhead(Call call, Deadline deadline, List<FieldProblem> problems) {
    if (!call.dueOf(deadline).isAfter(clock.instant())) {
      problems.add(new FieldProblem(deadline.field(), deadline.label() + "不能早于现在"));
    }
  }

  private void checkOpenings(Call from, Call to, CallUse use, List<FieldProblem> problems) {
    for (Opening closed : closed(from, to)) {
      long submitted = use.count(group -> group.submitted() && isOf(group, closed));
      if (submitted > 0) {
        problems.add(
            new FieldProblem(
                "openings",
                "%s已有%d项“%s”提交，不能再关闭".formatted(park(closed), submitted, closed.type().label())));
      }
    }
  }

  private static List<Opening> closed(Call from, Call to) {
    return from.openings().stream().filter(open -> !to.openings().contains(open)).toList();
  }

  private static boolean isOf(CallUse.Group group, Opening opening) {
    return group.type() == opening.type() && opening.parkCode().equals(group.parkCode());
  }

  private String park(Opening opening) {
    return directory.park(opening.parkCode()).shortName();
  }

  /** What to think of, beyond what is refused. */
  List<String> warnings(Call from, Call to, CallUse use) {
    List<String> warnings = new ArrayList<>();
    warnOfCalendar(to, warnings);
    for (Opening closed : closed(from, to)) {
      long drafts = use.count(group -> !group.submitted() && isOf(group, closed));
      if (drafts > 0) {
        warnings.add("%s有%d项“%s”草稿，关闭后不能提交".formatted(park(closed), drafts, closed.type().label()));
      }
    }
    Set<String> inUse = new LinkedHashSet<>(from.clusters());
    inUse.removeAll(to.clusters());
    inUse.retainAll(use.clusters());
    inUse.forEach(cluster -> warnings.add("已有申报书选择了“%s”，删去后这些申报书需改选".formatted(cluster)));
    warnOfQuotas(to, use, warnings);
    return warnings;
  }

  private void warnOfCalendar(Call call, List<String> warnings) {
    int first = DueDays.dayOf(call.opens()).getYear();
    IntStream.rangeClosed(first, call.intakeDue().getYear())
        .filter(year -> !workingDays.knows(year))
        .forEach(
            year -> warnings.add("系统尚无%d年的节假日安排，该年的补正期限无法按工作日计算，请先在“工作日历”中补充".formatted(year)));
    for (Deadline deadline : Deadline.values()) {
      LocalDate day = DueDays.dayOf(call.dueOf(deadline));
      if (workingDays.knows(day.getYear()) && !workingDays.isWorkingDay(day)) {
        warnings.add("%s（%s）不是工作日".formatted(deadline.label(), day));
      }
    }
  }

  private void warnOfQuotas(Call call, CallUse use, List<String> warnings) {
    for (Park park : directory.parks()) {
      OptionalInt places = call.quotaOf(Quota.Kind.PARK, park.code());
      long selected = use.count(group -> park.code().equals(group.parkCode()) && isSelected(group));
      if (places.isPresent() && selected > places.getAsInt()) {
        warnings.add("%s已遴选%d项，多于名额%d项".formatted(park.shortName(), selected, places.getAsInt()));
      }
    }
  }

  private static boolean isSelected(CallUse.Group group) {
    return group.stage() != null && !group.stage().isBefore(Stage.SELECTION);
  }
}
