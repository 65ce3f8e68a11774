package org.liangqu.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "call")
class CallEntity {

  @Id private UUID id;
  private int year;
  private String title;
  private Instant opens;
  private Instant closes;
  private LocalDate parkReviewDue;
  private LocalDate bureauDue;
  private LocalDate recommendationDue;
  private LocalDate intakeDue;
  private int correctionWorkingDays;
  private int reminderWorkingDays;
  private String[] clusters;

  protected CallEntity() {}

  CallEntity(NewCall call) {
    id = UUID.randomUUID();
    year = call.year();
    title = call.title();
    opens = call.opens();
    closes = call.closes();
    parkReviewDue = call.parkReviewDue();
    bureauDue = call.bureauDue();
    recommendationDue = call.recommendationDue();
    intakeDue = call.intakeDue();
    correctionWorkingDays = call.correctionWorkingDays();
    reminderWorkingDays = call.reminderWorkingDays();
    clusters = call.clusters().toArray(String[]::new);
  }

  Call toCall() {
    return new Call(
        id,
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
        List.of(clusters));
  }
}
