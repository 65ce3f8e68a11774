package org.liangqu.workflow.expertreview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.liangqu.review.Panels;
import org.liangqu.workflow.ChecklistField;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Keeps an expert's scores and judgements where no other expert can read them (独立评分). */
@Component
class RecordScoresListener implements TaskListener {

  private static final List<String> SCORES =
      List.of("score1", "score2", "score3", "score4", "score5");
  private static final String OPINION = "opinion";

  private final Panels panels;

  RecordScoresListener(Panels panels) {
    this.panels = panels;
  }

  @Override
  public void notify(DelegateTask task) {
    List<BigDecimal> scores = new ArrayList<>();
    SCORES.forEach(field -> scores.add(ProcessVariables.number(task, field)));
    panels.score(
        ProcessVariables.proposalId(task),
        ProcessVariables.text(task, ExpertReview.EXPERT_ID),
        scores,
        ProcessVariables.text(task, OPINION),
        ChecklistField.read(task));
    ProcessVariables.forget(task, SCORES);
    ProcessVariables.forget(task, List.of(OPINION));
    ProcessVariables.forget(task, ChecklistField.NAMES);
  }
}
