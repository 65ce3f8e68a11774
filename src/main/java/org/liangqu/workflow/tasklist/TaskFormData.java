package org.liangqu.workflow.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.liangqu.workflow.ProcessVariables;
import org.liangqu.workflow.engine.FormData;
import org.liangqu.workflow.expertreview.ExpertReview;
import org.liangqu.workflow.organizationregistration.OrganizationRegistration;
import org.liangqu.workflow.selectionlist.SelectionListProcess;
import org.springframework.stereotype.Component;

/** Reads, for the person who opens a task, what its form shows. */
@Component
class TaskFormData implements FormData {

  private static final List<String> SUBJECT =
      List.of(
          ProcessVariables.PROPOSAL_ID,
          ExpertReview.EXPERT_ID,
          SelectionListProcess.LIST_ID,
          OrganizationRegistration.REGISTRATION_ID);

  private final TaskService tasks;
  private final ProposalForms proposals;
  private final ListForms lists;
  private final RegistrationForms registrations;
  private final ObjectMapper json;

  TaskFormData(
      TaskService tasks,
      ProposalForms proposals,
      ListForms lists,
      RegistrationForms registrations,
      ObjectMapper json) {
    this.tasks = tasks;
    this.proposals = proposals;
    this.lists = lists;
    this.registrations = registrations;
    this.json = json;
  }

  @Override
  public String ofTask(String taskId) {
    Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
    if (task == null) {
      throw new NullValueException("任务不存在或已办结，请刷新待办列表");
    }
    Map<String, Object> subject = tasks.getVariables(taskId, SUBJECT);
    return write(dossier(task, subject));
  }

  private FormDossier dossier(Task task, Map<String, Object> subject) {
    Object list = subject.get(SelectionListProcess.LIST_ID);
    if (list != null) {
      return lists.of(UUID.fromString(list.toString()), task);
    }
    Object registration = subject.get(OrganizationRegistration.REGISTRATION_ID);
    if (registration != null) {
      return registrations.of(UUID.fromString(registration.toString()), task);
    }
    UUID proposal = UUID.fromString(subject.get(ProcessVariables.PROPOSAL_ID).toString());
    return proposals.of(proposal, (String) subject.get(ExpertReview.EXPERT_ID), task);
  }

  private String write(FormDossier dossier) {
    try {
      return json.writeValueAsString(dossier);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
