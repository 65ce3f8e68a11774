package org.liangqu.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A year's call (申报通知). Due dates are explicit days, ending at midnight in Beijing. */
public record Call(
    UUID id,
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

  public Call {
    clusters = List.copyOf(clusters);
  }

  /** The fiscal year (上一年度) whose statements clause 四.3 asks for. */
  public int previousFiscalYear() {
    return year - 1;
  }

  public boolean isOpenAt(Instant time) {
    return !time.isBefore(opens) && time.isBefore(closes);
  }
}
