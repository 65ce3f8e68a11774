package org.liangqu.identity.access;

import static org.liangqu.identity.Role.AUDITOR;
import static org.liangqu.identity.Role.FORMAL_REVIEWER;
import static org.liangqu.identity.Role.UNIT_ADMINISTRATOR;
import static org.liangqu.identity.access.Reach.EVERYWHERE;
import static org.liangqu.identity.access.Reach.OWN;

import java.util.List;

/** What a unit's administrators keep themselves, and what its park decides (clause 五.1). */
final class UnitRules {

  static final List<Rule> ALL =
      List.of(
          Rule.hiding(Act.KEEP_UNIT_ACCOUNTS, "unit-unknown", "单位不存在，或您不是该单位的单位管理员")
              .grant(OWN, UNIT_ADMINISTRATOR),
          Rule.hiding(Act.CHANGE_UNIT, "unit-unknown", "单位不存在，或您不是该单位的单位管理员")
              .grant(OWN, UNIT_ADMINISTRATOR),
          Rule.hiding(Act.READ_UNIT_CHANGES, "unit-change-unknown", "变更申请不存在，或您无权查看")
              .grant(OWN, FORMAL_REVIEWER)
              .grant(EVERYWHERE, AUDITOR),
          Rule.hiding(Act.DECIDE_UNIT_CHANGE, "unit-change-unknown", "变更申请不存在，或您无权办理")
              .grant(OWN, FORMAL_REVIEWER));

  private UnitRules() {}
}
