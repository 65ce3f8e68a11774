package org.liangqu.workflow.organizationregistration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.registration.RegistrationProgress;
import org.springframework.stereotype.Component;

/** Tells whoever registers what became of it (告知审核结果、告知注册失效). */
@Component
class AnnounceRegistrationDelegate implements JavaDelegate {

  private final RegistrationProgress registrations;

  AnnounceRegistrationDelegate(RegistrationProgress registrations) {
    this.registrations = registrations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    registrations.announce(OrganizationRegistration.registrationId(execution));
  }
}
