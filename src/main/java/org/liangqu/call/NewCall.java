package org.liangqu.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What an administrator says of a call. Opening and close are kept to the second.
 *
 * @param directions null for those of the guide (支持方向, clause 一)
 * @param openings null for all types to all parks
 * @param guide the guide's text (申报指南); null for the text that the application brings along, in a
 *     change for the text as it is
 */
public record NewCall(
    int year,
    String title,
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
    List<Quota> quotas,
    String guide) {

  public NewCall {
    opens = toTheSecond(opens);
    closes = toTheSecond(closes);
    clusters = orEmpty(clusters);
    directions = directions == null ? null : List.copyOf(directions);
    openings = openings == null ? null : List.copyOf(openings);
    quotas = orEmpty(quotas);
  }

  /** A call of the guide's text that is open to all, without quotas. */
  public NewCall(
      int year,
      String title,
      Instant opens,
      Instant closes,
      LocalDate parkReviewDue,
      LocalDate bureauDue,
      LocalDate recommendationDue,
      LocalDate intakeDue,
      int correctionWorkingDays,
      int reminderWorkingDays,
      List<String> clusters) {
    this(
        year,
        title,
        opens,
        closes,
        parkReviewDue,
        bureauDue,
        recommendationDue,
        intakeDue,
        correctionWorkingDays,
        reminderWorkingDays,
        clusters,
        null,
        null,
        null,
        null);
  }

  NewCall with(List<String> toldDirections, List<Opening> toldOpenings) {
    return new NewCall(
        year,
        title,
        opens,
        closes,
        parkReviewDue,
        bureauDue,
        recommendationDue,
        intakeDue,
        correctionWorkingDays,
        reminderWorkingDays,
        clusters,
        toldDirections,
        toldOpenings,
        quotas,
        guide);
  }

  private static Instant toTheSecond(Instant moment) {
    return moment == null ? null : moment.truncatedTo(ChronoUnit.SECONDS);
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
