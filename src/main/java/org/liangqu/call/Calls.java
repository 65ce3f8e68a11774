package org.liangqu.call;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.Refusal;
import org.liangqu.shared.WorkingDays;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls and the deadlines that follow from them. */
@Service
@Transactional(readOnly = true)
public class Calls {

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final CallRepository calls;
  private final WorkingDays workingDays;
  private final CurrentPerson currentPerson;
  private final Clock clock;

  Calls(CallRepository calls, WorkingDays workingDays, CurrentPerson currentPerson, Clock clock) {
    this.calls = calls;
    this.workingDays = workingDays;
    this.currentPerson = currentPerson;
    this.clock = clock;
  }

  public Call get(UUID id) {
    return found(calls.findById(id));
  }

  public Call ofYear(int year) {
    return found(calls.findByYear(year));
  }

  private static Call found(Optional<CallEntity> call) {
    return call.map(CallEntity::toCall)
        .orElseThrow(() -> Refusal.notFound("call-unknown", "没有这一年度的申报通知，请核对后再试"));
  }

  public List<Call> all() {
    return calls.findAll(Sort.by("opens").descending()).stream().map(CallEntity::toCall).toList();
  }

  public List<Call> open() {
    return calls.openAt(clock.instant()).stream().map(CallEntity::toCall).toList();
  }

  /** The call that is open, else the one opened last. */
  public Call current() {
    return open().stream()
        .findFirst()
        .or(() -> calls.latest(Limit.of(1)).stream().map(CallEntity::toCall).findFirst())
        .orElseThrow(() -> Refusal.notFound("call-none", "尚未发布申报通知"));
  }

  /** The end of the day on which the stage is due; for the eligibility check, the call's close. */
  public Instant dueOf(UUID callId, Stage stage) {
    return dueOf(get(callId), stage);
  }

  private static Instant dueOf(Call call, Stage stage) {
    return stage == Stage.ELIGIBILITY ? call.closes() : endOf(dueDay(call, stage));
  }

  /**
   * The end of the day on which those concerned are reminded of the stage's due date. A reminder
   * binds nobody: in a year whose holidays aren't published yet, weekdays are counted.
   */
  public Instant reminderOf(UUID callId, Stage stage) {
    Call call = get(callId);
    LocalDate due = dueDay(call, stage);
    int days = call.reminderWorkingDays();
    LocalDate earliest = due.minusDays(days * 2L + 14);
    boolean known = workingDays.knows(due.getYear()) && workingDays.knows(earliest.getYear());
    return endOf(known ? workingDays.minus(due, days) : minusWeekdays(due, days));
  }

  private static LocalDate dueDay(Call call, Stage stage) {
    return switch (stage) {
      case ELIGIBILITY -> LocalDate.ofInstant(call.closes(), ClockConfiguration.ZONE);
      case FORMAL_REVIEW, EXPERT_REVIEW -> call.parkReviewDue();
      case BUREAU_REVIEW, SELECTION -> call.bureauDue();
      case RECOMMENDATION -> call.recommendationDue();
      case INTAKE -> call.intakeDue();
    };
  }

  private static Instant endOf(LocalDate day) {
    return day.atTime(END_OF_DAY).atZone(ClockConfiguration.ZONE).toInstant();
  }

  private static LocalDate minusWeekdays(LocalDate date, int days) {
    LocalDate day = date;
    for (int left = days; left > 0; ) {
      day = day.minusDays(1);
      if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
        left--;
      }
    }
    return day;
  }

  /**
   * By when a proposal that the stage returns now must be submitted again: when the call closes;
   * for a return by people at least the call's working days for correction, though not beyond the
   * end of the stage's due day.
   */
  public Instant correctionDueOf(UUID callId, Stage stage) {
    Call call = get(callId);
    if (stage == Stage.ELIGIBILITY) {
      return call.closes();
    }
    Instant days = correctionDays(call, dueDay(call, stage));
    return days.isAfter(call.closes()) ? days : call.closes();
  }

  /** Days are counted only as far as the bound, and need no calendar beyond it. */
  private Instant correctionDays(Call call, LocalDate bound) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), ClockConfiguration.ZONE);
    int left = call.correctionWorkingDays();
    while (left > 0 && day.isBefore(bound)) {
      day = day.plusDays(1);
      if (workingDays.isWorkingDay(day)) {
        left--;
      }
    }
    return endOf(day.isAfter(bound) ? bound : day);
  }

  @Transactional
  public Call create(NewCall call) {
    Person person = currentPerson.get();
    if (!person.isSystem() && !person.has(Role.ADMINISTRATOR)) {
      throw Refusal.forbidden("call-create", "只有系统管理员可以发布申报通知");
    }
    CallPolicy.check(call);
    if (calls.findByYear(call.year()).isPresent()) {
      throw Refusal.conflict("call-exists", "%d年度的申报通知已存在".formatted(call.year()));
    }
    return calls.saveAndFlush(new CallEntity(call)).toCall();
  }
}
