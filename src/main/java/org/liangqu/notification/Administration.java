package org.liangqu.notification;

import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Lets administrators pass. */
@Component
class Administration {

  private final CurrentPerson currentPerson;

  Administration(CurrentPerson currentPerson) {
    this.currentPerson = currentPerson;
  }

  /**
   * @throws Refusal FORBIDDEN for anybody but administrators
   */
  Person administrator() {
    Person person = currentPerson.get();
    if (!person.has(Role.ADMINISTRATOR)) {
      throw Refusal.forbidden("notification-administration", "只有系统管理员可以维护通知模板和查看发送记录。");
    }
    return person;
  }
}
