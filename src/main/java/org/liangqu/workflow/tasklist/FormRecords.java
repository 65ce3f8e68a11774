package org.liangqu.workflow.tasklist;

import static org.liangqu.workflow.tasklist.FormTexts.clauses;
import static org.liangqu.workflow.tasklist.FormTexts.html;
import static org.liangqu.workflow.tasklist.FormTexts.minute;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.FindingOverride;
import org.liangqu.eligibility.Judgements;
import org.liangqu.review.Decision;
import org.liangqu.review.StageDecisions;
import org.liangqu.workflow.tasklist.FormDossier.DecisionRow;
import org.liangqu.workflow.tasklist.FormDossier.FindingRow;
import org.springframework.stereotype.Component;

/** The findings and the decisions that a form shows. */
@Component
class FormRecords {

  /** An expert judges for oneself, without what others decided before. */
  static final Set<String> WITHOUT_DECISIONS =
      Set.of("Task_AnswerInvitation", "Task_ScoreProposal");

  private final Judgements judgements;
  private final StageDecisions decisions;

  FormRecords(Judgements judgements, StageDecisions decisions) {
    this.judgements = judgements;
    this.decisions = decisions;
  }

  /**
   * With links to the guide of the year's call. An expert learns that a finding was overridden, but
   * not why nor by whom.
   */
  List<FindingRow> findings(UUID proposalId, String taskKey, int year) {
    boolean withReason = !WITHOUT_DECISIONS.contains(taskKey);
    return judgements.findings(proposalId).stream()
        .map(finding -> row(finding, withReason, year))
        .toList();
  }

  List<DecisionRow> decisions(UUID proposalId, String taskKey) {
    return WITHOUT_DECISIONS.contains(taskKey)
        ? List.of()
        : decisions.of(proposalId).stream().map(FormRecords::row).toList();
  }

  private static FindingRow row(Finding finding, boolean withReason, int year) {
    return new FindingRow(
        finding.ruleId(),
        clauses(year, finding.clause()),
        finding.effect().name(),
        finding.effect().label(),
        finding.stage().label(),
        html(finding.message()),
        finding.overridden() ? override(finding.override(), withReason) : null);
  }

  private static String override(FindingOverride override, boolean withReason) {
    return withReason
        ? html(
            "%s（%s，%s）".formatted(override.reason(), override.personName(), minute(override.at())))
        : "理由由主管岗位留存";
  }

  private static DecisionRow row(Decision decision) {
    return new DecisionRow(
        decision.stage().label(),
        decision.outcome().label(decision.stage()),
        html(decision.opinion()),
        html(decision.personName()),
        minute(decision.decidedAt()));
  }
}
