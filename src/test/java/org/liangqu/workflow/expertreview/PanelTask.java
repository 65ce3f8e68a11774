package org.liangqu.workflow.expertreview;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.liangqu.proposal.Outcome;
import org.liangqu.workflow.ProcessSteps;

/** The tasks of people in the review of a panel of one, and what is done in them. */
enum PanelTask {
  FORM_PANEL(
      "Task_FormPanel", false, () -> Reviews.waitingAt("Task_FormPanel"), Reviews::formPanel),
  ANSWER_INVITATION(
      "Task_AnswerInvitation",
      true,
      Reviews::askingForAnswers,
      review -> Reviews.answer("expert1", "ACCEPT")),
  REPLACE_EXPERT(
      "Task_ReplaceExpert",
      false,
      PanelTask::askingForAReplacement,
      review -> Reviews.replace(review, "expert6")),
  SCORE_PROPOSAL(
      "Task_ScoreProposal", true, Reviews::askingForScores, review -> Reviews.score("expert1")),
  RECORD_ARGUMENTATION(
      "Task_RecordArgumentation",
      false,
      () -> Reviews.waitingAt("Task_RecordArgumentation"),
      review -> Reviews.conclude(review, Outcome.PASS));

  private final String id;
  private final boolean forExpert;
  private final Supplier<ProcessInstance> reviewAtTask;
  private final Consumer<ProcessInstance> completion;

  PanelTask(
      String id,
      boolean forExpert,
      Supplier<ProcessInstance> reviewAtTask,
      Consumer<ProcessInstance> completion) {
    this.id = id;
    this.forExpert = forExpert;
    this.reviewAtTask = reviewAtTask;
    this.completion = completion;
  }

  String id() {
    return id;
  }

  /** Assigned to an expert; the others are the coordinators'. */
  boolean isForExpert() {
    return forExpert;
  }

  ProcessInstance reached() {
    return reviewAtTask.get();
  }

  void complete(ProcessInstance review) {
    completion.accept(review);
  }

  private static ProcessInstance askingForAReplacement() {
    ProcessInstance review = Reviews.askingForAnswers();
    Reviews.answer("expert1", "DECLINE");
    ProcessSteps.jobsRun();
    return review;
  }
}
