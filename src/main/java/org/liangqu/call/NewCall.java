package org.liangqu.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What an administrator says of a call to open. */
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
    List<String> clusters) {

  public NewCall {
    clusters = clusters == null ? List.of() : List.copyOf(clusters);
  }
}
