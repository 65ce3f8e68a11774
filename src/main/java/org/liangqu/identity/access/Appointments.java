package org.liangqu.identity.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.shared.Refusal;

/** Which offices one person can't hold together (不相容岗位). */
public final class Appointments {

  /** Who runs or audits the system does nothing else in it. */
  public static final Set<Role> ALONE = Set.of(Role.ADMINISTRATOR, Role.AUDITOR);

  /** Who applies, for whatever unit, reviews nothing. */
  public static final Set<Role> APPLYING =
      Arrays.stream(Role.values())
          .filter(role -> role.scope() == Role.Scope.UNIT)
          .collect(Collectors.toUnmodifiableSet());

  private Appointments() {}

  /** Why nobody can hold these together, or none. */
  public static Optional<Refusal> objection(Set<Office> offices) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    offices.forEach(office -> roles.add(office.role()));
    return compatible(roles)
        ? Optional.empty()
        : Optional.of(Refusal.conflict("offices-incompatible", message(roles)));
  }

  private static boolean compatible(Set<Role> roles) {
    return roles.size() < 2 || APPLYING.containsAll(roles) || areAllReviewing(roles);
  }

  private static boolean areAllReviewing(Set<Role> roles) {
    return roles.stream().noneMatch(role -> ALONE.contains(role) || APPLYING.contains(role));
  }

  private static String message(Set<Role> roles) {
    return "一人不能兼任"
        + roles.stream().map(role -> "“" + role.label() + "”").collect(Collectors.joining("和"))
        + "：系统管理员和审计不兼任其他岗位，申报单位人员不兼任审查评审岗位。请先免去原岗位，或改任其他人员";
  }
}
