package org.liangqu.organization;

import java.util.Map;
import java.util.UUID;

/** An entry that a register lists now. */
record ListedEntry(UUID id, Map<RegisterColumn, String> values) {

  ListedEntry {
    values = RegisterDetails.copy(values);
  }
}
