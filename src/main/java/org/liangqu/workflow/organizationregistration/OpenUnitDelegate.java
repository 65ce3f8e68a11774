package org.liangqu.workflow.organizationregistration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.registration.RegistrationProgress;
import org.springframework.stereotype.Component;

/** Registers the unit and invites its administrator (登记单位、邀请管理员). */
@Component
class OpenUnitDelegate implements JavaDelegate {

  private final RegistrationProgress registrations;

  OpenUnitDelegate(RegistrationProgress registrations) {
    this.registrations = registrations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    registrations.open(OrganizationRegistration.registrationId(execution));
  }
}
