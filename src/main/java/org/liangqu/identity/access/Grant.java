package org.liangqu.identity.access;

import java.util.Collections;
import java.util.Set;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;

/**
 * A cell of the table: a role may, this far.
 *
 * @param in one of these must be so; empty means always
 */
public record Grant(Role role, Reach reach, Set<Situation> in) {

  public Grant {
    in = Set.copyOf(in);
    if (reach == Reach.OWN && role.scope() == Role.Scope.NONE) {
      throw new IllegalArgumentException(role + " is held at no body");
    }
  }

  boolean covers(Person person, Subject subject) {
    return holds(subject) && person.offices().stream().anyMatch(o -> covers(o, person, subject));
  }

  /** Whether it counts where the subject stands. */
  boolean holds(Subject subject) {
    return in.isEmpty() || !Collections.disjoint(in, subject.situations());
  }

  private boolean covers(Office office, Person person, Subject subject) {
    return office.role() == role
        && switch (reach) {
          case OWN -> subject.codes(role.scope()).contains(office.code());
          case ASSIGNED -> subject.isAssignedTo(person);
          case EVERYWHERE -> true;
        };
  }
}
