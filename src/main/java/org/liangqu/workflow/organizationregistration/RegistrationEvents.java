package org.liangqu.workflow.organizationregistration;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.liangqu.registration.Registration;
import org.liangqu.registration.RegistrationConfirmed;
import org.liangqu.registration.RegistrationCorrected;
import org.liangqu.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes what happened to a registration to its process, in the same transaction. */
@Component
class RegistrationEvents {

  private final RuntimeService runtime;

  RegistrationEvents(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(RegistrationConfirmed event) {
    correlate(
        () ->
            message(OrganizationRegistration.REGISTRATION_CONFIRMED, event.registration())
                .correlateStartMessage());
  }

  @EventListener
  void on(RegistrationCorrected event) {
    correlate(
        () ->
            message(OrganizationRegistration.REGISTRATION_CORRECTED, event.registration())
                .correlate());
  }

  private MessageCorrelationBuilder message(String name, Registration registration) {
    return runtime
        .createMessageCorrelation(name)
        .processInstanceBusinessKey(registration.number())
        .setVariables(OrganizationRegistration.variablesOf(registration));
  }

  private static void correlate(Runnable correlation) {
    try {
      correlation.run();
    } catch (MismatchingMessageCorrelationException e) {
      throw Refusal.conflict("process-not-waiting", "注册申请目前不能办理这一步，填写的内容都已保留。请几分钟后再试，仍不行的请联系系统管理员");
    }
  }
}
