package org.liangqu.identity.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.Refusal;

/**
 * A row of the table: who may do one thing.
 *
 * @param bySystem whether the application's background work may
 * @param message what others are told, with {@code {role}} for the roles that may and {@code
 *     {stage}} for the stage
 */
public record Rule(
    Act act,
    boolean bySystem,
    List<Grant> grants,
    List<Bar> bars,
    Refusal.Kind kind,
    String code,
    String message) {

  public Rule {
    grants = List.copyOf(grants);
    bars = List.copyOf(bars);
  }

  static Rule of(Act act, String code, String message) {
    return new Rule(act, false, List.of(), List.of(), Refusal.Kind.FORBIDDEN, code, message);
  }

  /** To others the thing doesn't exist. */
  static Rule hiding(Act act, String code, String message) {
    return new Rule(act, false, List.of(), List.of(), Refusal.Kind.NOT_FOUND, code, message);
  }

  Rule system() {
    return new Rule(act, true, grants, bars, kind, code, message);
  }

  Rule grant(Reach reach, Set<Situation> in, Role... roles) {
    List<Grant> more = new ArrayList<>(grants);
    for (Role role : roles) {
      more.add(new Grant(role, reach, in));
    }
    return new Rule(act, bySystem, more, bars, kind, code, message);
  }

  Rule grant(Reach reach, Role... roles) {
    return grant(reach, Set.of(), roles);
  }

  Rule bar(String barCode, String barMessage, Separation... separations) {
    return bar(Set.of(), barCode, barMessage, separations);
  }

  Rule bar(Set<Situation> in, String barCode, String barMessage, Separation... separations) {
    List<Bar> more = new ArrayList<>(bars);
    for (Separation separation : separations) {
      more.add(new Bar(separation, in, barCode, barMessage));
    }
    return new Rule(act, bySystem, grants, more, kind, code, message);
  }

  /** What the person's roles may, wherever the subject stands. */
  public List<Grant> grantsOf(Person person) {
    return grants.stream().filter(grant -> person.has(grant.role())).toList();
  }

  /** Whether an office gives the right, whoever must keep out. */
  public boolean entitles(Person person, Subject subject) {
    return person.isSystem()
        ? bySystem
        : grants.stream().anyMatch(grant -> grant.covers(person, subject));
  }

  /** Why the person may not, or none. */
  public Optional<Refusal> objection(Person person, Subject subject) {
    if (!entitles(person, subject)) {
      return Optional.of(new Refusal(kind, code, message(subject)));
    }
    return person.isSystem() ? Optional.empty() : objectionToPerson(person, subject);
  }

  /** Why somebody who holds the office must keep out, or none. */
  public Optional<Refusal> objectionToPerson(Person person, Subject subject) {
    return bars.stream()
        .filter(bar -> bar.binds(subject))
        .filter(bar -> bar.separation().concerns(person, subject))
        .findFirst()
        .map(bar -> Refusal.forbidden(bar.code(), filled(bar.message(), subject)));
  }

  private String message(Subject subject) {
    return filled(message, subject);
  }

  private String filled(String text, Subject subject) {
    return text.replace("{role}", labels(subject)).replace("{stage}", stage(subject));
  }

  private String labels(Subject subject) {
    return grants.stream()
        .filter(grant -> grant.holds(subject))
        .map(grant -> grant.role().label())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private static String stage(Subject subject) {
    return subject.situations().stream()
        .filter(Situation::isStage)
        .map(Situation::label)
        .findFirst()
        .orElse("");
  }
}
