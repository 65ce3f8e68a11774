package org.liangqu.audit;

import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Only auditors see what was recorded. */
@Component
class AuditAccess {

  private final CurrentPerson currentPerson;

  AuditAccess(CurrentPerson currentPerson) {
    this.currentPerson = currentPerson;
  }

  void require() {
    Person person = currentPerson.get();
    if (!person.has(Role.AUDITOR)) {
      throw Refusal.forbidden("audit-only", "只有审计人员和系统管理员可以查看审计记录，需要时请联系系统管理员。");
    }
  }

  boolean isAuditor() {
    return currentPerson.get().has(Role.AUDITOR);
  }
}
