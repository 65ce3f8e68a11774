package org.liangqu.workflow.proposalapproval;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processInstanceQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.liangqu.call.Stage;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalReinstated;
import org.liangqu.proposal.ProposalReturnedDirectly;
import org.liangqu.proposal.ProposalSubmitted;
import org.liangqu.proposal.ProposalWithdrawn;
import org.liangqu.review.GivenAnswer;
import org.liangqu.workflow.ProcessFixtures;
import org.liangqu.workflow.engine.ProcessTestEngine;

/** Proposals in approval, and what people do with them. */
final class Approvals {

  static final String OPINION = "材料齐全，同意";
  static final List<GivenAnswer> ANSWERS =
      List.of(
          new GivenAnswer("judge-park-industry", "YES", null),
          new GivenAnswer("judge-conditions", "NO", "试验条件不足"));

  private Approvals() {}

  static ProcessInstance submitted() {
    ProcessTestEngine.publish(new ProposalSubmitted(ProcessFixtures.proposal()));
    return running();
  }

  static ProcessInstance reinstatedAt(Stage stage) {
    ProcessTestEngine.publish(new ProposalReinstated(ProcessFixtures.proposal(), stage, "评审依据有误"));
    return running();
  }

  static void withdrawn() {
    ProcessTestEngine.publish(new ProposalWithdrawn(ProcessFixtures.proposal(), "项目方案调整"));
  }

  /**
   * @return the run that waits for the correction from then on
   */
  static ProcessInstance returnedDirectly() {
    ProcessTestEngine.publish(
        new ProposalReturnedDirectly(
            ProcessFixtures.proposal(), Stage.BUREAU_REVIEW, "本单位在本次申报中同时申报了其他类型项目"));
    return running();
  }

  /** An approval that has come as far as the activity. */
  static ProcessInstance waitingAt(String activity) {
    return runtimeService()
        .createProcessInstanceByKey(ProposalApproval.KEY)
        .businessKey(ProcessFixtures.NUMBER)
        .setVariables(ProcessFixtures.variables())
        .startBeforeActivity(activity)
        .execute();
  }

  static void decide(ProcessInstance approval, String task, Outcome decision) {
    complete(
        task(task, approval),
        withVariables(
            "decision",
            decision.name(),
            "opinion",
            OPINION,
            "checklist1",
            "judge-park-industry:YES",
            "checklist1Comment",
            null,
            "checklist2",
            "judge-conditions:NO",
            "checklist2Comment",
            "试验条件不足"));
  }

  private static ProcessInstance running() {
    return processInstanceQuery()
        .processDefinitionKey(ProposalApproval.KEY)
        .processInstanceBusinessKey(ProcessFixtures.NUMBER)
        .singleResult();
  }
}
