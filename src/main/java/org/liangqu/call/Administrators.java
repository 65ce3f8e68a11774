package org.liangqu.call;

import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Calls are the administrators' to make and change. */
@Component
class Administrators {

  private final CurrentPerson currentPerson;

  Administrators(CurrentPerson currentPerson) {
    this.currentPerson = currentPerson;
  }

  Person required(String verb) {
    Person person = currentPerson.get();
    if (!isOne(person)) {
      throw Refusal.forbidden("call-administer", "只有系统管理员可以" + verb);
    }
    return person;
  }

  /** Auditors look on. */
  void requiredToRead(String what) {
    Person person = currentPerson.get();
    if (!isOne(person) && !person.has(Role.AUDITOR)) {
      throw Refusal.forbidden("call-history", "只有系统管理员和审计人员可以查看" + what);
    }
  }

  boolean isActing() {
    return isOne(currentPerson.get());
  }

  private static boolean isOne(Person person) {
    return person.isSystem() || person.has(Role.ADMINISTRATOR);
  }
}
