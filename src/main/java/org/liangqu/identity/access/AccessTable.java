package org.liangqu.identity.access;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;

/** Who may do what (权限表): a rule for every act. What no rule grants is refused. */
public final class AccessTable {

  private static final Map<Act, Rule> RULES =
      byAct(
          Stream.of(
                  ProposalRules.ALL,
                  UnitRules.ALL,
                  ReviewRules.ALL,
                  SelectionRules.ALL,
                  RegistrationRules.ALL,
                  AuditRules.ALL,
                  AdministrationRules.ALL)
              .flatMap(List::stream)
              .toList());

  /** What is done by completing a task. */
  private static final Set<Act> TASKS =
      Set.of(
          Act.DECIDE,
          Act.DECIDE_RECONSIDERATION,
          Act.REVIEW_AS_EXPERT,
          Act.OPEN_LIST,
          Act.DRAFT_LIST,
          Act.SIGN_LIST,
          Act.REVIEW_REGISTRATION);

  private AccessTable() {}

  private static Map<Act, Rule> byAct(List<Rule> rules) {
    Map<Act, Rule> byAct = new EnumMap<>(Act.class);
    for (Rule rule : rules) {
      if (byAct.put(rule.act(), rule) != null) {
        throw new IllegalStateException("Two rules for " + rule.act());
      }
    }
    return Collections.unmodifiableMap(byAct);
  }

  public static Rule rule(Act act) {
    Rule rule = RULES.get(act);
    if (rule == null) {
      throw new IllegalStateException("No rule for " + act);
    }
    return rule;
  }

  /** In the order of the acts. */
  public static Collection<Rule> rules() {
    return RULES.values();
  }

  /** The roles that may do it somewhere. */
  public static Set<Role> roles(Act act) {
    return rule(act).grants().stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the person has a role that may do it somewhere: what to show, not what to allow. */
  public static boolean hasRoleFor(Person person, Act act) {
    return !rule(act).grantsOf(person).isEmpty();
  }

  /** Whether the person has a role with tasks, and so uses the list of tasks (任务列表). */
  public static boolean hasTasks(Person person) {
    return TASKS.stream().anyMatch(act -> hasRoleFor(person, act));
  }

  /** The roles that may do it at a stage. */
  public static Set<Role> roles(Act act, Situation stage) {
    Subject there = Subject.nothing().in(stage);
    return rule(act).grants().stream()
        .filter(grant -> grant.holds(there))
        .map(Grant::role)
        .collect(Collectors.toUnmodifiableSet());
  }
}
