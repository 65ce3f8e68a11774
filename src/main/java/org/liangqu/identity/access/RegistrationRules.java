package org.liangqu.identity.access;

import static org.liangqu.identity.Role.ADMINISTRATOR;
import static org.liangqu.identity.Role.AUDITOR;
import static org.liangqu.identity.Role.FORMAL_REVIEWER;
import static org.liangqu.identity.Role.PARK_SUPERVISOR;
import static org.liangqu.identity.access.Reach.EVERYWHERE;
import static org.liangqu.identity.access.Reach.OWN;

import java.util.List;

/** Who deals with units that register (五.1). Administrators see what goes on, not the papers. */
final class RegistrationRules {

  private static final String UNKNOWN = "注册申请不存在，或您无权查看";

  static final List<Rule> ALL =
      List.of(
          Rule.hiding(Act.READ_REGISTRATION, "registration-unknown", UNKNOWN)
              .grant(OWN, FORMAL_REVIEWER, PARK_SUPERVISOR)
              .grant(EVERYWHERE, ADMINISTRATOR, AUDITOR),
          Rule.of(Act.READ_LICENCE, "licence-hidden", "只有所在园区的岗位和审计人员可以查看证照扫描件")
              .grant(OWN, FORMAL_REVIEWER, PARK_SUPERVISOR)
              .grant(EVERYWHERE, AUDITOR),
          Rule.of(Act.REVIEW_REGISTRATION, "office-missing", "只有所在园区的形式审查员可以审核单位注册")
              .grant(OWN, FORMAL_REVIEWER),
          Rule.of(Act.INVITE_UNIT, "office-missing", "只有所在园区的形式审查员和系统管理员可以重新邀请单位管理员")
              .grant(OWN, FORMAL_REVIEWER)
              .grant(EVERYWHERE, ADMINISTRATOR));

  private RegistrationRules() {}
}
