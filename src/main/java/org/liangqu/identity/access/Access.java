package org.liangqu.identity.access;

import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.liangqu.shared.RefusalReason;
import org.springframework.stereotype.Component;

/** Asks the access table for the person acting now. */
@Component
public class Access {

  private final CurrentPerson currentPerson;

  public Access(CurrentPerson currentPerson) {
    this.currentPerson = currentPerson;
  }

  public Person person() {
    return currentPerson.get();
  }

  /**
   * The person acting now, who may do it.
   *
   * @throws org.liangqu.shared.Refusal as the act's rule says, for anybody else
   */
  public Person require(Act act) {
    return require(act, Subject.nothing());
  }

  /**
   * The person acting now, who may do it to the subject.
   *
   * @throws org.liangqu.shared.Refusal as the act's rule says, for anybody else
   */
  public Person require(Act act, Subject subject) {
    Person person = currentPerson.get();
    AccessTable.rule(act)
        .objection(person, subject)
        .ifPresent(
            objection -> {
              RefusalReason.noteHere(objection.code());
              throw objection;
            });
    return person;
  }

  public boolean allows(Act act) {
    return allows(act, Subject.nothing());
  }

  public boolean allows(Act act, Subject subject) {
    return AccessTable.rule(act).objection(currentPerson.get(), subject).isEmpty();
  }
}
