package org.liangqu.workflow.history;

import org.liangqu.identity.Accounts;
import org.liangqu.identity.Person;
import org.springframework.stereotype.Component;

@Component
class AssigneeNames {

  private final Accounts accounts;

  AssigneeNames(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The person's name, the id itself when the account is gone, null for nobody. */
  String of(String assigneeId) {
    return assigneeId == null
        ? null
        : accounts.find(assigneeId).map(Person::name).orElse(assigneeId);
  }
}
