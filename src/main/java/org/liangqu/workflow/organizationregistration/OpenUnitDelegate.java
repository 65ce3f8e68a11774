package org.liangqu.workflow.organizationregistration;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.registration.RegistrationProgress;
import org.liangqu.workflow.engine.OnceWritten;
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
    UUID registration = OrganizationRegistration.registrationId(execution);
    OnceWritten.run(() -> registrations.open(registration));
  }
}
