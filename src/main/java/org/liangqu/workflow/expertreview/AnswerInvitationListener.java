package org.liangqu.workflow.expertreview;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.liangqu.review.Panels;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Puts on record whether an expert accepts, declines or keeps out (答复评审邀请). */
@Component
class AnswerInvitationListener implements TaskListener {

  private final Panels panels;

  AnswerInvitationListener(Panels panels) {
    this.panels = panels;
  }

  @Override
  public void notify(DelegateTask task) {
    String answer = ProcessVariables.text(task, ExpertReview.ANSWER);
    panels.answer(
        ProcessVariables.proposalId(task),
        ProcessVariables.text(task, ExpertReview.EXPERT_ID),
        answer,
        ProcessVariables.text(task, "reason"));
    ProcessVariables.forget(task, List.of(ExpertReview.ANSWER, "reason"));
    task.getExecution().setVariableLocal(ExpertReview.ANSWER, answer);
  }
}
