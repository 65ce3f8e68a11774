package org.liangqu.workflow.tasklist;

import static org.liangqu.workflow.tasklist.FormTexts.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.review.AnonymousScore;
import org.liangqu.review.PanelView;
import org.liangqu.review.Panels;
import org.liangqu.review.ScoreSummary;
import org.liangqu.workflow.tasklist.FormDossier.Criterion;
import org.liangqu.workflow.tasklist.FormDossier.Declined;
import org.liangqu.workflow.tasklist.FormDossier.Exclusion;
import org.liangqu.workflow.tasklist.FormDossier.Option;
import org.liangqu.workflow.tasklist.FormDossier.PanelPart;
import org.liangqu.workflow.tasklist.FormDossier.ScoreLine;
import org.liangqu.workflow.tasklist.FormDossier.ScoresPart;
import org.springframework.stereotype.Component;

/** What only the expert review's forms show. */
@Component
class ReviewForms {

  private static final Set<String> WITH_PANEL = Set.of("Task_FormPanel", "Task_ReplaceExpert");
  private static final Set<String> WITH_RUBRIC =
      Set.of("Task_ScoreProposal", "Task_RecordArgumentation");
  private static final Set<String> WITH_SCORES = Set.of("Task_RecordArgumentation");

  private final Panels panels;

  ReviewForms(Panels panels) {
    this.panels = panels;
  }

  PanelPart panel(UUID proposalId, String expertId, String taskKey) {
    if (!WITH_PANEL.contains(taskKey)) {
      return null;
    }
    PanelView panel = panels.view(proposalId);
    return new PanelPart(
        panel.candidates().stream().map(ReviewForms::option).toList(),
        panel.exclusions().stream()
            .map(exclusion -> new Exclusion(html(exclusion.name()), html(exclusion.reason())))
            .toList(),
        declined(panel, expertId));
  }

  private static Option option(PanelView.Candidate candidate) {
    String field = candidate.matchesField() ? "（领域相符）" : "";
    return new Option(
        candidate.name() + " · " + candidate.employer() + field, candidate.accountId());
  }

  private static Declined declined(PanelView panel, String expertId) {
    return panel.seats().stream()
        .filter(seat -> seat.accountId().equals(expertId) && seat.answer() != null)
        .map(seat -> new Declined(html(seat.name()), seat.answer().label(), html(seat.reason())))
        .findFirst()
        .orElse(null);
  }

  List<Criterion> rubric(ProposalType type, String taskKey) {
    return WITH_RUBRIC.contains(taskKey)
        ? panels.rubric(type).criteria().stream()
            .map(
                criterion ->
                    new Criterion(
                        criterion.name(),
                        criterion.maximum(),
                        "%s（%s 分）".formatted(criterion.name(), plain(criterion.maximum()))))
            .toList()
        : null;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  ScoresPart scores(UUID proposalId, String taskKey) {
    return WITH_SCORES.contains(taskKey)
        ? panels.scores(proposalId).map(ReviewForms::scores).orElse(null)
        : null;
  }

  private static ScoresPart scores(ScoreSummary summary) {
    List<ScoreLine> lines = new ArrayList<>();
    for (AnonymousScore score : summary.lines()) {
      lines.add(line("专家 " + (lines.size() + 1), score));
    }
    return new ScoresPart(summary.mean(), summary.threshold(), summary.reached(), lines);
  }

  private static ScoreLine line(String label, AnonymousScore score) {
    List<BigDecimal> values = score.scores();
    return new ScoreLine(
        label,
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        score.total(),
        html(score.opinion()));
  }
}
