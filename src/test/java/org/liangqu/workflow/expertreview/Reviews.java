package org.liangqu.workflow.expertreview;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.liangqu.proposal.Outcome;
import org.liangqu.review.GivenAnswer;
import org.liangqu.review.Panels;
import org.liangqu.review.ScoreSummary;
import org.liangqu.workflow.ProcessFixtures;
import org.liangqu.workflow.engine.ProcessTestEngine;

/** Expert reviews under way, and what coordinator and experts do in them. */
final class Reviews {

  static final List<String> EXPERTS =
      List.of("expert1", "expert2", "expert3", "expert4", "expert5");

  static final List<GivenAnswer> ANSWERS =
      List.of(new GivenAnswer("judge-landmark", "YES", "与国内同类成果相比领先"));

  private Reviews() {}

  static ProcessInstance requested() {
    return runtimeService()
        .startProcessInstanceByKey(
            ExpertReview.KEY, ProcessFixtures.NUMBER, ProcessFixtures.variables());
  }

  /** A review that has come as far as the task. */
  static ProcessInstance waitingAt(String task) {
    return started().startBeforeActivity(task).execute();
  }

  static ProcessInstance askingForAnswers() {
    return started().startTransition("Flow_PanelFormed").execute();
  }

  static ProcessInstance askingForScores() {
    return started().startTransition("Flow_PanelConfirmed").execute();
  }

  private static ProcessInstantiationBuilder started() {
    return runtimeService()
        .createProcessInstanceByKey(ExpertReview.KEY)
        .businessKey(ProcessFixtures.NUMBER)
        .setVariables(ProcessFixtures.variables());
  }

  static void seatsAre(List<String> experts) {
    Panels panels = ProcessTestEngine.service(Panels.class);
    when(panels.seats(ProcessFixtures.PROPOSAL)).thenReturn(experts);
  }

  static void thresholdIs(boolean reached) {
    Panels panels = ProcessTestEngine.service(Panels.class);
    when(panels.summarize(ProcessFixtures.PROPOSAL))
        .thenReturn(
            new ScoreSummary(
                ProcessFixtures.PROPOSAL,
                1,
                new BigDecimal("82.40"),
                new BigDecimal("70"),
                reached,
                true,
                List.of()));
  }

  static Task taskOf(String expert) {
    return taskQuery().taskAssignee(expert).singleResult();
  }

  static void formPanel(ProcessInstance review) {
    complete(
        task("Task_FormPanel", review),
        Map.of("panelMembers", jsonValue("[\"" + String.join("\",\"", EXPERTS) + "\"]").create()));
  }

  static void answer(String expert, String answer) {
    complete(taskOf(expert), withVariables("answer", answer, "reason", "与申报单位有合作"));
  }

  static void replace(ProcessInstance review, String replacement) {
    complete(task("Task_ReplaceExpert", review), withVariables("replacementId", replacement));
  }

  static void score(String expert) {
    complete(taskOf(expert), scores());
  }

  static Map<String, Object> scores() {
    return withVariables(
        "score1",
        18,
        "score2",
        17,
        "score3",
        16.5,
        "score4",
        15,
        "score5",
        20,
        "opinion",
        "技术路线可行",
        "checklist1",
        "judge-landmark:YES",
        "checklist1Comment",
        "与国内同类成果相比领先");
  }

  static void conclude(ProcessInstance review, Outcome conclusion) {
    complete(
        task("Task_RecordArgumentation", review),
        withVariables(
            "decision",
            conclusion.name(),
            "opinion",
            "同意推荐",
            "heldOn",
            "2025-10-20",
            "attendance",
            "专家五人到会",
            "academicianAttended",
            true));
  }
}
