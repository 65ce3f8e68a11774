package org.liangqu.call;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.liangqu.shared.Refusal;

@Entity
@Table(name = "call")
class CallEntity {

  @Id private UUID id;
  @Version private Integer revision;

  @Enumerated(EnumType.STRING)
  private CallStatus status;

  private Instant changedAt;
  private UUID copiedFrom;
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
  private String[] directions;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Opening> openings;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Quota> quotas;

  protected CallEntity() {}

  CallEntity(NewCall call, CallStatus status, UUID copiedFrom, Instant now) {
    this.id = UUID.randomUUID();
    this.status = status;
    this.copiedFrom = copiedFrom;
    write(call, now);
  }

  /** Directions and openings must be told, as {@link CallDesk} does. */
  void write(NewCall call, Instant now) {
    year = call.year();
    title = call.title().strip();
    opens = call.opens();
    closes = call.closes();
    parkReviewDue = call.parkReviewDue();
    bureauDue = call.bureauDue();
    recommendationDue = call.recommendationDue();
    intakeDue = call.intakeDue();
    correctionWorkingDays = call.correctionWorkingDays();
    reminderWorkingDays = call.reminderWorkingDays();
    clusters = call.clusters().toArray(String[]::new);
    directions = call.directions().toArray(String[]::new);
    openings = call.openings();
    quotas = call.quotas();
    changedAt = now;
  }

  void move(List<DeadlinesMoved.Moved> moves, Instant now) {
    for (DeadlinesMoved.Moved moved : moves) {
      LocalDate day = DueDays.dayOf(moved.to());
      switch (moved.deadline()) {
        case CLOSE -> closes = moved.to();
        case PARK_REVIEW -> parkReviewDue = day;
        case BUREAU_REVIEW -> bureauDue = day;
        case RECOMMENDATION -> recommendationDue = day;
        case INTAKE -> intakeDue = day;
      }
    }
    changedAt = now;
  }

  void publish(Instant now) {
    requireDraft("发布");
    status = CallStatus.PUBLISHED;
    changedAt = now;
  }

  void requireDraft(String verb) {
    if (status != CallStatus.DRAFT) {
      throw Refusal.conflict("call-published", "“%s”已发布，不能%s".formatted(title, verb));
    }
  }

  Call toCall() {
    return new Call(
        id,
        year,
        title,
        status,
        revision == null ? 0 : revision,
        copiedFrom,
        opens,
        closes,
        parkReviewDue,
        bureauDue,
        recommendationDue,
        intakeDue,
        correctionWorkingDays,
        reminderWorkingDays,
        List.of(clusters),
        List.of(directions),
        openings,
        quotas);
  }
}
