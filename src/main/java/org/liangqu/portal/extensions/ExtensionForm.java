package org.liangqu.portal.extensions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.liangqu.call.Call;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineMove;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.DueDays;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.FieldProblem;

/**
 * An order as it is typed. Dates left empty don't move.
 *
 * @param proposal number, unit or id to look for
 * @param proposalId the proposal chosen, and its park
 */
record ExtensionForm(
    Integer year,
    Scope scope,
    String park,
    String proposal,
    UUID proposalId,
    String proposalPark,
    String closes,
    String parkReviewDue,
    String bureauDue,
    String recommendationDue,
    String intakeDue,
    String reason) {

  /** Whom an order may be for, as the form asks it. */
  enum Scope {
    EVERYBODY("全部申报单位"),
    PARK("一个园区"),
    PROPOSAL("一个项目");

    private final String label;

    Scope(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  static ExtensionForm blank(int year) {
    return new ExtensionForm(
        year, Scope.EVERYBODY, null, null, null, null, null, null, null, null, null, null);
  }

  ExtensionForm choosing(UUID id, String itsPark) {
    return new ExtensionForm(
        year,
        scope,
        park,
        proposal,
        id,
        itsPark,
        closes,
        parkReviewDue,
        bureauDue,
        recommendationDue,
        intakeDue,
        reason);
  }

  public String typed(Deadline deadline) {
    String text =
        switch (deadline) {
          case CLOSE -> closes;
          case PARK_REVIEW -> parkReviewDue;
          case BUREAU_REVIEW -> bureauDue;
          case RECOMMENDATION -> recommendationDue;
          case INTAKE -> intakeDue;
        };
    return StringUtils.stripToEmpty(text);
  }

  DeadlineMove move(Call call, List<FieldProblem> problems) {
    Map<Deadline, Instant> due = new EnumMap<>(Deadline.class);
    for (Deadline deadline : Deadline.values()) {
      if (!typed(deadline).isEmpty()) {
        read(deadline, due, problems);
      }
    }
    if (due.isEmpty() && problems.isEmpty()) {
      problems.add(new FieldProblem(Deadline.CLOSE.field(), "请至少填写一个新的期限"));
    }
    if (reason == null || reason.isBlank()) {
      problems.add(new FieldProblem("reason", "请填写理由"));
    }
    if (scope == Scope.PARK && (park == null || park.isBlank())) {
      problems.add(new FieldProblem("park", "请选择园区"));
    }
    return new DeadlineMove(call.id(), holds(), due, reason, null);
  }

  private DeadlineScope holds() {
    return switch (scope) {
      case EVERYBODY -> DeadlineScope.everybody();
      case PARK -> DeadlineScope.ofPark(park);
      case PROPOSAL -> DeadlineScope.ofProposal(proposalId, proposalPark);
    };
  }

  private void read(Deadline deadline, Map<Deadline, Instant> due, List<FieldProblem> problems) {
    try {
      due.put(deadline, parsed(deadline));
    } catch (DateTimeParseException e) {
      problems.add(
          new FieldProblem(
              deadline.field(),
              "请按“%s”的格式填写"
                  .formatted(deadline == Deadline.CLOSE ? "2026-10-09 18:00:00" : "2026-10-09")));
    }
  }

  private Instant parsed(Deadline deadline) {
    return deadline == Deadline.CLOSE
        ? LocalDateTime.parse(typed(deadline).replace(' ', 'T'))
            .atZone(ClockConfiguration.ZONE)
            .toInstant()
        : DueDays.endOf(LocalDate.parse(typed(deadline)));
  }
}
