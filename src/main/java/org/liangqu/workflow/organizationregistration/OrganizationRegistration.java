package org.liangqu.workflow.organizationregistration;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.liangqu.registration.Registration;
import org.liangqu.workflow.ProcessVariables;

/** What code and the model {@code organization-registration.bpmn} agree on. */
public final class OrganizationRegistration {

  public static final String KEY = "OrganizationRegistration";

  public static final String REGISTRATION_CONFIRMED = "RegistrationConfirmed";
  public static final String REGISTRATION_CORRECTED = "RegistrationCorrected";

  public static final String REGISTRATION_ID = "registrationId";
  public static final String REGISTRATION_DECISION = "registrationDecision";

  private OrganizationRegistration() {}

  public static UUID registrationId(VariableScope scope) {
    return ProcessVariables.id(scope, REGISTRATION_ID);
  }

  static VariableMap variablesOf(Registration registration) {
    return Variables.createVariables()
        .putValue(REGISTRATION_ID, registration.id().toString())
        .putValue(ProcessVariables.PARK_CODE, registration.details().parkCode())
        .putValue(ProcessVariables.PROPOSAL_NUMBER, registration.number())
        .putValue(ProcessVariables.PROPOSAL_TITLE, "单位注册")
        .putValue(ProcessVariables.UNIT_NAME, registration.details().name())
        .putValue(ProcessVariables.TYPE_LABEL, registration.details().kind().label());
  }
}
