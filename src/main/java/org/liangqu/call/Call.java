package org.liangqu.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A year's call (申报通知). Due dates are explicit days, ending at midnight in Beijing.
 *
 * @param revision grows with every change
 * @param copiedFrom the call that a draft was copied from, null for others
 * @param directions the directions supported (支持方向, clause 一)
 * @param openings which type is open to which park
 * @param quotas how many proposals parks and bureaus may select; unlimited where there is none
 */
public record Call(
    UUID id,
    int year,
    String title,
    CallStatus status,
    int revision,
    UUID copiedFrom,
    Instant opens,
    Instant closes,
    LocalDate parkReviewDue,
    LocalDate bureauDue,
    LocalDate recommendationDue,
    LocalDate intakeDue,
    int correctionWorkingDays,
    int reminderWorkingDays,
    List<String> clusters,
    List<String> directions,
    List<Opening> openings,
    List<Quota> quotas) {

  public Call {
    clusters = List.copyOf(clusters);
    directions = List.copyOf(directions);
    openings = List.copyOf(openings);
    quotas = List.copyOf(quotas);
  }

  /** The fiscal year (上一年度) whose statements clause 四.3 asks for. */
  public int previousFiscalYear() {
    return year - 1;
  }

  public boolean isPublished() {
    return status == CallStatus.PUBLISHED;
  }

  /** What comes before the close is in time (clause 五.4). */
  public boolean isOpenAt(Instant time) {
    return isPublished() && !time.isBefore(opens) && time.isBefore(closes);
  }

  public boolean isOpenTo(ProposalType type, String parkCode) {
    return openings.contains(new Opening(type, parkCode));
  }

  public OptionalInt quotaOf(Quota.Kind kind, String code) {
    return quotas.stream()
        .filter(quota -> quota.kind() == kind && quota.code().equals(code))
        .mapToInt(Quota::places)
        .findFirst();
  }

  public Instant dueOf(Deadline deadline) {
    return switch (deadline) {
      case CLOSE -> closes;
      case PARK_REVIEW -> DueDays.endOf(parkReviewDue);
      case BUREAU_REVIEW -> DueDays.endOf(bureauDue);
      case RECOMMENDATION -> DueDays.endOf(recommendationDue);
      case INTAKE -> DueDays.endOf(intakeDue);
    };
  }

  /** The same call where more time was granted; what is no later than its own dates is nothing. */
  Call withLater(Map<Deadline, Instant> granted) {
    Map<Deadline, Instant> later = new EnumMap<>(Deadline.class);
    granted.forEach(
        (deadline, moment) -> {
          if (moment.isAfter(dueOf(deadline))) {
            later.put(deadline, moment);
          }
        });
    return later.isEmpty() ? this : withDue(later);
  }

  /** The same call where other deadlines hold. */
  Call withDue(Map<Deadline, Instant> due) {
    return new Call(
        id,
        year,
        title,
        status,
        revision,
        copiedFrom,
        opens,
        due.getOrDefault(Deadline.CLOSE, closes),
        day(due, Deadline.PARK_REVIEW, parkReviewDue),
        day(due, Deadline.BUREAU_REVIEW, bureauDue),
        day(due, Deadline.RECOMMENDATION, recommendationDue),
        day(due, Deadline.INTAKE, intakeDue),
        correctionWorkingDays,
        reminderWorkingDays,
        clusters,
        directions,
        openings,
        quotas);
  }

  /** The same call as an administrator wants it; directions and openings must be told. */
  Call with(NewCall wanted) {
    return new Call(
        id,
        wanted.year(),
        wanted.title().strip(),
        status,
        revision,
        copiedFrom,
        wanted.opens(),
        wanted.closes(),
        wanted.parkReviewDue(),
        wanted.bureauDue(),
        wanted.recommendationDue(),
        wanted.intakeDue(),
        wanted.correctionWorkingDays(),
        wanted.reminderWorkingDays(),
        wanted.clusters(),
        wanted.directions(),
        wanted.openings(),
        wanted.quotas());
  }

  private static LocalDate day(Map<Deadline, Instant> due, Deadline deadline, LocalDate unmoved) {
    return due.containsKey(deadline) ? DueDays.dayOf(due.get(deadline)) : unmoved;
  }
}
