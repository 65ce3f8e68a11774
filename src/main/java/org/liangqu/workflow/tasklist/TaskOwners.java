package org.liangqu.workflow.tasklist;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.liangqu.call.Stage;
import org.liangqu.registration.RegistrationTaskDue;
import org.liangqu.registration.RegistrationTaskOverdue;
import org.liangqu.review.TaskOverdue;
import org.liangqu.review.TaskReminderDue;
import org.liangqu.workflow.ProcessVariables;
import org.liangqu.workflow.organizationregistration.OrganizationRegistration;
import org.liangqu.workflow.proposalapproval.ProposalApproval;
import org.liangqu.workflow.reconsideration.ReconsiderationProcess;

/**
 * Whose a task is, and what is to be told of it.
 *
 * @param proposalId null for a task of a selection list or a registration
 * @param stage of a request for reconsideration, the stage that rejected the proposal
 * @param registrationId null for a task of anything else
 */
record TaskOwners(
    UUID proposalId,
    UUID registrationId,
    Stage stage,
    List<String> groups,
    String assignee,
    Instant due,
    boolean reconsidering) {

  static TaskOwners of(DelegateTask task) {
    UUID proposal = id(task, ProcessVariables.PROPOSAL_ID);
    List<String> groups =
        task.getCandidates().stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .toList();
    return new TaskOwners(
        proposal,
        id(task, OrganizationRegistration.REGISTRATION_ID),
        stageOf(task, proposal),
        groups,
        task.getAssignee(),
        task.getDueDate() == null ? null : task.getDueDate().toInstant(),
        isReconsidering(task));
  }

  private static boolean isReconsidering(DelegateTask task) {
    return ReconsiderationProcess.TASK.equals(task.getTaskDefinitionKey());
  }

  private static UUID id(DelegateTask task, String variable) {
    String id = ProcessVariables.text(task, variable);
    return id == null ? null : UUID.fromString(id);
  }

  private static Stage stageOf(DelegateTask task, UUID proposal) {
    if (proposal == null) {
      return Stage.SELECTION;
    }
    if (isReconsidering(task)) {
      return Stage.valueOf(ProcessVariables.text(task, ReconsiderationProcess.REJECTED_STAGE));
    }
    Stage stage = ProposalApproval.stageOfTask(task.getTaskDefinitionKey());
    return stage == null ? Stage.EXPERT_REVIEW : stage;
  }

  /** The event that it will soon be due. */
  Object reminder() {
    return registrationId == null
        ? new TaskReminderDue(proposalId, stage, groups, assignee, due, reconsidering)
        : new RegistrationTaskDue(registrationId, groups, assignee, due);
  }

  /** The event that it was not completed in time. */
  Object overdue() {
    return registrationId == null
        ? new TaskOverdue(proposalId, stage, groups, assignee, due, reconsidering)
        : new RegistrationTaskOverdue(registrationId, groups, assignee, due);
  }
}
