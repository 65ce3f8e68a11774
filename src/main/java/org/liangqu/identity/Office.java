package org.liangqu.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A role at a body: formal reviewer of one park, officer of one bureau (岗位). Its group id is what
 * the engine's candidate groups name, so that a park's people see their park only.
 *
 * @param code the park's, bureau's or recommending unit's code, a unit's credit code, or null for a
 *     role that knows no such body
 */
public record Office(Role role, String code) {

  private static final Pattern GROUP_ID = Pattern.compile("([a-zA-Z]+)-([a-zA-Z0-9]+)");

  public Office {
    if ((role.scope() == Role.Scope.NONE) != (code == null)) {
      throw new IllegalArgumentException("An office of " + role + " cannot have the code " + code);
    }
  }

  public static Office of(Role role) {
    return new Office(role, null);
  }

  public static Office of(Role role, String code) {
    return new Office(role, code);
  }

  public String groupId() {
    return code == null ? role.code() : role.code() + "-" + code;
  }

  /** Role and code, where the body's name isn't at hand. */
  String label() {
    return code == null ? role.label() : role.label() + "（" + code + "）";
  }

  /** The office of a group id, or none where the group is not an office of ours. */
  public static Optional<Office> parse(String groupId) {
    Optional<Role> unscoped = Role.ofCode(groupId).filter(role -> role.scope() == Role.Scope.NONE);
    if (unscoped.isPresent()) {
      return unscoped.map(Office::of);
    }
    Matcher matcher = GROUP_ID.matcher(groupId);
    return matcher.matches()
        ? Role.ofCode(matcher.group(1))
            .filter(role -> role.scope() != Role.Scope.NONE)
            .map(role -> of(role, matcher.group(2)))
        : Optional.empty();
  }
}
