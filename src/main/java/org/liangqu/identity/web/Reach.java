package org.liangqu.identity.web;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.liangqu.identity.Role;

/**
 * What those whom a door lets in meet behind it, where it leads to one object: their own office's
 * or one of another. A role that isn't named meets {@code otherwise}.
 *
 * @param thing the kind of object
 * @param own what each role meets at an object of its own unit, office or appointment
 * @param other what each role meets at another's
 */
record Reach(
    Thing thing, Map<Role, Reception> own, Map<Role, Reception> other, Reception otherwise) {

  /** What a door leads to, and what makes it somebody's own. */
  enum Thing {
    PROPOSAL("proposal 项目: of the unit, of the office on whose desk it is, of the panel"),
    FINDING("finding 审查意见: of a proposal of theirs"),
    ATTACHMENT("attachment 附件: of a proposal of theirs"),
    LIST_DOCUMENT("letter or list 遴选函、清单: of the bureau, or sent to the recommending unit"),
    PARK("park 园区: the office's own"),
    UNIT("unit 申报单位: the person's"),
    COLLEAGUE("account 账号: of the unit's people"),
    REGISTRATION("registration 单位注册申请: at the park"),
    UNIT_CHANGE("change requested 变更申请: of a unit of the park"),
    MESSAGE("message 消息: in the person's inbox"),
    PREVIEW(
        "preview of an import 名录预览: uploaded by the person; giving up another's changes nothing"),
    TASK("task 任务: the office's or assigned to the person"),
    FILTER("list of tasks 任务列表: the office's"),
    ACCOUNT("account 账号: the person's"),
    START_FORM("start form 发起表单: of the process that the office starts");

    private final String label;

    Thing(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** Own ones are open, others don't exist. */
  static Reach own(Thing thing) {
    return new Reach(
        thing,
        with(Map.of(), EnumSet.allOf(Role.class), Reception.ALLOWED),
        Map.of(),
        Reception.HIDDEN);
  }

  /** Own ones are open to these; other roles see them and may do something else. */
  Reach only(Audience audience) {
    Set<Role> rest = EnumSet.allOf(Role.class);
    rest.removeAll(audience.roles());
    rest.removeIf(role -> own.get(role) != Reception.ALLOWED);
    Reach narrowed = this;
    for (Role role : rest) {
      narrowed = narrowed.refusing(role);
    }
    return narrowed;
  }

  private Reach refusing(Role role) {
    boolean sawOthers = other.get(role) == Reception.ALLOWED;
    return new Reach(
        thing,
        with(own, Set.of(role), Reception.REFUSED),
        sawOthers ? with(other, Set.of(role), Reception.REFUSED) : other,
        otherwise);
  }

  /** Roles without an office of their own, for which own and other are alike. */
  Reach everywhere(Role role, Reception reception) {
    return new Reach(
        thing, with(own, Set.of(role), reception), with(other, Set.of(role), reception), otherwise);
  }

  /** Says "no" to others' objects instead of hiding them. */
  Reach refusingOthers() {
    return new Reach(
        thing, own, with(other, EnumSet.allOf(Role.class), Reception.REFUSED), otherwise);
  }

  private static Map<Role, Reception> with(
      Map<Role, Reception> before, Set<Role> roles, Reception reception) {
    Map<Role, Reception> after = new EnumMap<>(Role.class);
    after.putAll(before);
    roles.forEach(role -> after.put(role, reception));
    return after;
  }

  Reception of(Role role, boolean isOwn) {
    return (isOwn ? own : other).getOrDefault(role, otherwise);
  }
}
