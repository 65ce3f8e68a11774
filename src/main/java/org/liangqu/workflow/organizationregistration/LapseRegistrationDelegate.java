package org.liangqu.workflow.organizationregistration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.registration.RegistrationProgress;
import org.springframework.stereotype.Component;

/** Ends a registration that was not corrected in time (按逾期失效). */
@Component
class LapseRegistrationDelegate implements JavaDelegate {

  private final RegistrationProgress registrations;

  LapseRegistrationDelegate(RegistrationProgress registrations) {
    this.registrations = registrations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    registrations.lapse(OrganizationRegistration.registrationId(execution));
  }
}
