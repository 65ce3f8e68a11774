package org.liangqu.workflow.organizationregistration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.registration.RegistrationProgress;
import org.springframework.stereotype.Component;

/** Refuses an approval that can't be carried out (复核注册条件). */
@Component
class JudgeRegistrationDelegate implements JavaDelegate {

  private final RegistrationProgress registrations;

  JudgeRegistrationDelegate(RegistrationProgress registrations) {
    this.registrations = registrations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    registrations.judge(OrganizationRegistration.registrationId(execution));
  }
}
