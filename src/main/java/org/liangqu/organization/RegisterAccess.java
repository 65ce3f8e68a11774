package org.liangqu.organization;

import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Administrators import registers, auditors read them; nobody else sees who is on them. */
@Component
class RegisterAccess {

  private final CurrentPerson currentPerson;

  RegisterAccess(CurrentPerson currentPerson) {
    this.currentPerson = currentPerson;
  }

  boolean mayImport() {
    return currentPerson.get().has(Role.ADMINISTRATOR);
  }

  /** The administrator who acts. */
  Person requireAdministrator() {
    if (!mayImport()) {
      throw Refusal.forbidden("register-import", "只有系统管理员可以导入名录");
    }
    return currentPerson.get();
  }

  void requireReader() {
    if (!mayImport() && !currentPerson.get().has(Role.AUDITOR)) {
      throw Refusal.forbidden("register-read", "只有系统管理员和审计人员可以查看名录");
    }
  }
}
