package org.liangqu.workflow.organizationregistration;

import java.util.Date;
import java.util.UUID;
import org.liangqu.registration.RegistrationProgress;
import org.springframework.stereotype.Component;

/** The dates that the model of a registration asks for. */
@Component
public class RegistrationDates {

  private final RegistrationProgress registrations;

  RegistrationDates(RegistrationProgress registrations) {
    this.registrations = registrations;
  }

  /** When the park is to have reviewed it (办理期限). */
  public Date due(String registrationId) {
    return Date.from(registrations.reviewDue(UUID.fromString(registrationId)));
  }

  /** When the park is reminded of it. */
  public Date reminder(String registrationId) {
    return Date.from(registrations.reminder(UUID.fromString(registrationId)));
  }

  /** When a returned registration lapses unless it was handed in again. */
  public Date correctionDue(String registrationId) {
    return Date.from(registrations.correctionDue(UUID.fromString(registrationId)));
  }
}
