package org.liangqu.workflow.organizationregistration;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.liangqu.registration.RegistrationReviews;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Puts the park's decision on record; a refusal leaves the task open (审核单位注册). */
@Component
class RecordRegistrationDecisionListener implements TaskListener {

  private static final List<String> FIELDS = List.of("decision", "opinion", "researchConfirmed");

  private final RegistrationReviews registrations;

  RecordRegistrationDecisionListener(RegistrationReviews registrations) {
    this.registrations = registrations;
  }

  @Override
  public void notify(DelegateTask task) {
    String decision = ProcessVariables.text(task, "decision");
    registrations.decide(
        OrganizationRegistration.registrationId(task),
        decision,
        ProcessVariables.text(task, "opinion"),
        Boolean.TRUE.equals(ProcessVariables.flag(task, "researchConfirmed")));
    task.setVariable(OrganizationRegistration.REGISTRATION_DECISION, decision);
    ProcessVariables.forget(task, FIELDS);
  }
}
