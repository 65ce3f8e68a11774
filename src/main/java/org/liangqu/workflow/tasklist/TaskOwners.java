package org.liangqu.workflow.tasklist;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.liangqu.call.Stage;
import org.liangqu.workflow.ProcessVariables;
import org.liangqu.workflow.proposalapproval.ProposalApproval;
import org.liangqu.workflow.reconsideration.ReconsiderationProcess;

/**
 * Whose a task is.
 *
 * @param proposalId null for a task of a selection list
 * @param stage of a request for reconsideration, the stage that rejected the proposal
 */
record TaskOwners(
    UUID proposalId, Stage stage, List<String> groups, Instant due, boolean reconsidering) {

  static TaskOwners of(DelegateTask task) {
    String proposal = ProcessVariables.text(task, ProcessVariables.PROPOSAL_ID);
    List<String> groups =
        task.getCandidates().stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .toList();
    return new TaskOwners(
        proposal == null ? null : UUID.fromString(proposal),
        stageOf(task, proposal),
        groups,
        task.getDueDate() == null ? null : task.getDueDate().toInstant(),
        isReconsidering(task));
  }

  private static boolean isReconsidering(DelegateTask task) {
    return ReconsiderationProcess.TASK.equals(task.getTaskDefinitionKey());
  }

  private static Stage stageOf(DelegateTask task, String proposal) {
    if (proposal == null) {
      return Stage.SELECTION;
    }
    if (isReconsidering(task)) {
      return Stage.valueOf(ProcessVariables.text(task, ReconsiderationProcess.REJECTED_STAGE));
    }
    Stage stage = ProposalApproval.stageOfTask(task.getTaskDefinitionKey());
    return stage == null ? Stage.EXPERT_REVIEW : stage;
  }
}
