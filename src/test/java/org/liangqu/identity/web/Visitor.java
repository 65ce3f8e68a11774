package org.liangqu.identity.web;

import java.util.Optional;
import org.liangqu.identity.Office;

/**
 * Somebody who knocks at every door.
 *
 * @param office none for somebody unknown
 */
record Visitor(String account, Optional<Office> office) {

  static final String PASSWORD = "a-long-test-password";

  static final Visitor UNKNOWN = new Visitor("nobody", Optional.empty());

  boolean isKnown() {
    return office.isPresent();
  }

  String label() {
    return office.map(Office::groupId).orElse("unknown");
  }
}
