package org.liangqu.selection;

import java.util.Set;
import java.util.function.Predicate;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who may see and do what with a bureau's lists. */
@Component
class ListAccess {

  private final CurrentPerson currentPerson;
  private final Directory directory;

  ListAccess(CurrentPerson currentPerson, Directory directory) {
    this.currentPerson = currentPerson;
    this.directory = directory;
  }

  Person requireOpener(String bureauCode) {
    Person person = currentPerson.get();
    return person.isSystem() ? person : requireOfficer(bureauCode);
  }

  Person requireOfficer(String bureauCode) {
    return require(Office.of(Role.BUREAU_OFFICER, bureauCode), "只有该科技局的经办人可以拟定遴选清单");
  }

  Person requireLeader(String bureauCode) {
    return require(Office.of(Role.BUREAU_LEADER, bureauCode), "只有该科技局的负责人可以签发遴选函");
  }

  private Person require(Office office, String message) {
    Person person = currentPerson.get();
    if (!person.holds(office)) {
      throw Refusal.forbidden("office-missing", message);
    }
    return person;
  }

  Person current() {
    return currentPerson.get();
  }

  /** Those of the bureau and the auditor always, those it is sent to once it is issued. */
  boolean mayRead(SelectionList list) {
    Person person = currentPerson.get();
    boolean issued = list.status() == ListStatus.ISSUED;
    return reads(person, list.bureauCode()) || (issued && receives(person, list.bureauCode()));
  }

  void requireReader(SelectionList list) {
    if (!mayRead(list)) {
      throw Refusal.forbidden("list-hidden", "您不能查看该遴选清单");
    }
  }

  void requireReader(String bureauCode) {
    if (!reads(currentPerson.get(), bureauCode)) {
      throw Refusal.forbidden("list-hidden", "您不能查看该科技局的遴选清单");
    }
  }

  private static boolean reads(Person person, String bureauCode) {
    return person.isSystem()
        || person.has(Role.AUDITOR)
        || person.holds(Role.BUREAU_OFFICER, bureauCode)
        || person.holds(Role.BUREAU_LEADER, bureauCode);
  }

  private boolean receives(Person person, String bureauCode) {
    if (person.has(Role.INTAKE_OFFICER)) {
      return true;
    }
    Set<String> units = person.officeCodes(Role.RECOMMENDER);
    Predicate<Park> ofBureau = park -> park.bureauCode().equals(bureauCode);
    return !units.isEmpty()
        && directory.parks().stream()
            .filter(ofBureau)
            .anyMatch(park -> units.contains(park.recommenderCode()));
  }
}
