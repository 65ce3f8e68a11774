package org.liangqu.workflow.access;

import org.camunda.bpm.engine.identity.User;
import org.liangqu.identity.PasswordRules;
import org.liangqu.workflow.engine.StoredPasswords;
import org.springframework.stereotype.Component;

/** The passwords of accounts: which are allowed, and whether one is right. */
@Component
class AccountPasswords {

  private final PasswordRules rules;
  private final StoredPasswords stored;
  private final RecognizedPasswords recognized;

  AccountPasswords(PasswordRules rules, StoredPasswords stored, RecognizedPasswords recognized) {
    this.rules = rules;
    this.stored = stored;
    this.recognized = recognized;
  }

  /**
   * The password to keep: the one wanted, or one that nobody knows where none is.
   *
   * @throws org.liangqu.shared.Refusal INVALID where it is not allowed
   */
  String toKeep(String wanted, String id, String name) {
    if (wanted == null) {
      return stored.unguessable();
    }
    rules.check(wanted, id, name);
    return wanted;
  }

  /**
   * @param user null for an unknown account, which takes as long
   */
  boolean matches(User user, String password) {
    boolean right = stored.matches(user, password);
    if (right) {
      recognized.add(user.getId(), password, stored.fingerprint(user));
    }
    return right;
  }

  /** Whether it was found right a short while ago and hasn't changed since. */
  boolean recognizes(User user, String password) {
    return user != null && recognized.contains(user.getId(), password, stored.fingerprint(user));
  }
}
