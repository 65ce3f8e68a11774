package org.liangqu.identity.access;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role.Scope;

/**
 * What an act is done to, as far as the table asks: the bodies it belongs to, where it stands, whom
 * it is given to and who keeps out. Made by the module that knows; what is dear to find out is
 * asked for only when it decides.
 */
public final class Subject {

  private static final Subject NOTHING = new Subject(Map.of(), Set.of(), person -> false, Map.of());

  private final Map<Scope, Set<String>> bodies;
  private final Set<Situation> situations;
  private final Predicate<Person> assigned;
  private final Map<Separation, Supplier<Set<String>>> keptOut;

  private Subject(
      Map<Scope, Set<String>> bodies,
      Set<Situation> situations,
      Predicate<Person> assigned,
      Map<Separation, Supplier<Set<String>>> keptOut) {
    this.bodies = Map.copyOf(bodies);
    this.situations = Set.copyOf(situations);
    this.assigned = assigned;
    this.keptOut = Map.copyOf(keptOut);
  }

  /** Of an act that is done to nothing in particular. */
  public static Subject nothing() {
    return NOTHING;
  }

  /** Belongs to a body too, told by its code; a null code is none. */
  public Subject of(Scope scope, String code) {
    if (code == null) {
      return this;
    }
    Map<Scope, Set<String>> more = new EnumMap<>(Scope.class);
    more.putAll(bodies);
    Set<String> codes = new HashSet<>(codes(scope));
    codes.add(code);
    more.put(scope, codes);
    return new Subject(more, situations, assigned, keptOut);
  }

  public Subject in(Situation situation) {
    Set<Situation> more = EnumSet.of(situation);
    more.addAll(situations);
    return new Subject(bodies, more, assigned, keptOut);
  }

  public Subject assignedTo(Predicate<Person> whom) {
    return new Subject(bodies, situations, whom, keptOut);
  }

  /**
   * Says who keeps out.
   *
   * @param who accounts, or credit codes where the separation is of units
   */
  public Subject keepingOut(Separation separation, Supplier<Set<String>> who) {
    Map<Separation, Supplier<Set<String>>> more = new EnumMap<>(Separation.class);
    more.putAll(keptOut);
    more.put(separation, who);
    return new Subject(bodies, situations, assigned, more);
  }

  Set<String> codes(Scope scope) {
    return bodies.getOrDefault(scope, Set.of());
  }

  Set<Situation> situations() {
    return situations;
  }

  boolean isAssignedTo(Person person) {
    return assigned.test(person);
  }

  /** Fails where the module didn't say, so that a separation is never passed over in silence. */
  Set<String> keptOut(Separation separation) {
    Supplier<Set<String>> who = keptOut.get(separation);
    if (who == null) {
      throw new IllegalStateException("The subject doesn't say who is " + separation);
    }
    return who.get();
  }
}
