package org.liangqu.workflow.proposalapproval;

import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.liangqu.call.Stage;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.workflow.ProcessVariables;

/** What code and the model {@code proposal-approval.bpmn} agree on. */
public final class ProposalApproval {

  public static final String KEY = "ProposalApproval";

  public static final String PROPOSAL_SUBMITTED = "ProposalSubmitted";
  public static final String PROPOSAL_RESUBMITTED = "ProposalResubmitted";
  public static final String PROPOSAL_WITHDRAWN = "ProposalWithdrawn";
  public static final String PROPOSAL_REINSTATED = "ProposalReinstated";
  public static final String PROPOSAL_RETURNED_DIRECTLY = "ProposalReturnedDirectly";
  public static final String CORRECTION_OPENED = "CorrectionOpened";
  public static final String SELECTION_LIST_ISSUED = "SelectionListIssued";

  /** Where a returned proposal waits, until {@link #CORRECTION_DUE} goes off. */
  public static final String CORRECTION = "Receive_Correction";

  public static final String CORRECTION_DUE = "Timer_CorrectionDue";

  public static final String ELIGIBILITY_OUTCOME = "eligibilityOutcome";
  public static final String SELECTION_OUTCOME = "selectionOutcome";
  public static final String REINSTATED_STAGE = "reinstatedStage";

  private static final Map<String, Stage> STAGE_OF_TASK =
      Map.of(
          "Task_ReviewForm", Stage.FORMAL_REVIEW,
          "Task_ReviewAtBureau", Stage.BUREAU_REVIEW,
          "Task_ReviewAtRecommender", Stage.RECOMMENDATION,
          "Task_AcceptIntake", Stage.INTAKE);

  private static final Map<Stage, String> DECISION_AT =
      Map.of(
          Stage.FORMAL_REVIEW, "formalReviewDecision",
          Stage.EXPERT_REVIEW, "expertReviewDecision",
          Stage.BUREAU_REVIEW, "bureauReviewDecision",
          Stage.RECOMMENDATION, "recommendationDecision",
          Stage.INTAKE, "intakeDecision");

  private ProposalApproval() {}

  public static Stage stageOfTask(String taskDefinitionKey) {
    return STAGE_OF_TASK.get(taskDefinitionKey);
  }

  /** The variable that the stage's gateway asks. */
  public static String decisionAt(Stage stage) {
    return DECISION_AT.get(stage);
  }

  static VariableMap variablesOf(ProposalSummary proposal) {
    return Variables.createVariables()
        .putValue(ProcessVariables.PROPOSAL_ID, proposal.id().toString())
        .putValue(ProcessVariables.CALL_ID, proposal.callId().toString())
        .putValue(ProcessVariables.PARK_CODE, proposal.parkCode())
        .putValue(ProcessVariables.BUREAU_CODE, proposal.bureauCode())
        .putValue(ProcessVariables.RECOMMENDER_CODE, proposal.recommenderCode())
        .putValue(ProcessVariables.PROPOSAL_NUMBER, proposal.number())
        .putValue(ProcessVariables.PROPOSAL_TITLE, proposal.title())
        .putValue(ProcessVariables.UNIT_NAME, proposal.unitName())
        .putValue(ProcessVariables.TYPE_LABEL, proposal.type().label());
  }
}
