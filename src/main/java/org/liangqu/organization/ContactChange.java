package org.liangqu.organization;

import java.time.Instant;
import org.liangqu.shared.Masking;

/**
 * A unit's contact, changed (联系人更改).
 *
 * @param unitName as registered now
 */
public record ContactChange(
    String unitName,
    String oldName,
    String oldPhone,
    String newName,
    String newPhone,
    String changedByName,
    Instant changedAt) {

  ContactChange withMaskedPhones() {
    return new ContactChange(
        unitName,
        oldName,
        Masking.phone(oldPhone),
        newName,
        Masking.phone(newPhone),
        changedByName,
        changedAt);
  }
}
