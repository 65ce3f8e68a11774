package org.liangqu.identity.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangqu.identity.Role;

/** Who may knock at a door at all (谁可以进). */
record Audience(String label, boolean admitsUnknown, Set<Role> roles) {

  /** Whoever can reach the server. */
  static final Audience PUBLIC = new Audience("public", true, EnumSet.allOf(Role.class));

  /** Whoever is signed in, in whatever role. */
  static final Audience EVERYBODY = new Audience("everybody", false, EnumSet.allOf(Role.class));

  static final Audience NOBODY = new Audience("nobody", false, EnumSet.noneOf(Role.class));

  static final Audience ADMINISTRATORS = of(Role.ADMINISTRATOR);

  static final Audience AUDITORS = of(Role.AUDITOR);

  static final Audience SUPERVISION = of(Role.ADMINISTRATOR, Role.AUDITOR);

  static final Audience UNITS = of(Role.APPLICANT, Role.UNIT_ADMINISTRATOR);

  /** The offices that work in Tasklist; administrators have no tasks. */
  static final Audience OFFICES =
      of(
          Role.FORMAL_REVIEWER,
          Role.REVIEW_COORDINATOR,
          Role.PARK_SUPERVISOR,
          Role.EXPERT,
          Role.BUREAU_OFFICER,
          Role.BUREAU_LEADER,
          Role.RECOMMENDER,
          Role.INTAKE_OFFICER);

  static Audience of(Role... roles) {
    Set<Role> admitted = EnumSet.copyOf(Arrays.asList(roles));
    return new Audience(labelOf(admitted), false, admitted);
  }

  Audience and(Role role) {
    Set<Role> admitted = EnumSet.copyOf(roles);
    admitted.add(role);
    return new Audience(labelOf(admitted), false, admitted);
  }

  /** In the order of the path that a proposal takes. */
  private static String labelOf(Set<Role> roles) {
    return roles.stream().map(Audience::nameOf).collect(Collectors.joining(", "));
  }

  static String nameOf(Role role) {
    return role.name().toLowerCase().replace('_', ' ');
  }

  /** Whether nobody is asked to sign in for the sake of what stands behind the door. */
  boolean isNobody() {
    return roles.isEmpty();
  }

  /** Whether the person's roles don't matter, as long as somebody is signed in. */
  boolean isEverybody() {
    return roles.size() == Role.values().length;
  }

  boolean admits(Role role) {
    return roles.contains(role);
  }

  /** Asks by what Spring Security knows a role by. */
  boolean admits(String authority) {
    return roles.stream().anyMatch(role -> authority.equals("ROLE_" + role.name()));
  }
}
