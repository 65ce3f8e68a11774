package org.liangqu.identity;

import java.util.Set;
import java.util.stream.Collectors;

/** Somebody with an account, and the offices held (用户). */
public record Person(String id, String name, Set<Office> offices) {

  /** Who acts when nobody does: the engine's background jobs. */
  public static final Person SYSTEM = new Person("system", "系统", Set.of());

  /** Who acts in a request that nobody signed in for: holds no office, may do nothing. */
  public static final Person ANONYMOUS = new Person("anonymous", "未登录", Set.of());

  public Person {
    offices = Set.copyOf(offices);
  }

  public boolean isSystem() {
    return id.equals(SYSTEM.id());
  }

  public boolean has(Role role) {
    return offices.stream().anyMatch(office -> office.role() == role);
  }

  public boolean holds(Role role, String code) {
    return offices.contains(Office.of(role, code));
  }

  public boolean holds(Office office) {
    return offices.contains(office);
  }

  /** The credit codes of the units whose people the person is among. */
  public Set<String> unitCodes() {
    return offices.stream()
        .filter(office -> office.role().scope() == Role.Scope.UNIT)
        .map(Office::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The codes of the bodies at which the person has the role. */
  public Set<String> officeCodes(Role role) {
    return offices.stream()
        .filter(office -> office.role() == role && office.code() != null)
        .map(Office::code)
        .collect(Collectors.toUnmodifiableSet());
  }
}
