package org.liangqu.registration.web;

import java.io.Serializable;
import java.util.UUID;

/**
 * What was typed so far, and the scan that came with it.
 *
 * @param scanId null before there is one
 */
record RegistrationDraft(RegistrationForm form, UUID scanId, String scanName)
    implements Serializable {

  static RegistrationDraft blank() {
    return new RegistrationDraft(RegistrationForm.blank(), null, null);
  }

  RegistrationDraft typed(RegistrationForm typed) {
    return new RegistrationDraft(typed, scanId, scanName);
  }

  RegistrationDraft withScan(UUID id, String name) {
    return new RegistrationDraft(form, id, name);
  }
}
