package org.liangqu.identity.access;

import static org.liangqu.identity.Role.ADMINISTRATOR;
import static org.liangqu.identity.Role.AUDITOR;
import static org.liangqu.identity.access.Reach.EVERYWHERE;

import java.util.List;

/** Who looks on. Auditors never see what wasn't submitted. */
final class AuditRules {

  static final List<Rule> ALL =
      List.of(
          Rule.of(Act.AUDIT, "audit-only", "只有审计人员可以查看审计记录，需要时请联系系统管理员。")
              .grant(EVERYWHERE, AUDITOR),
          Rule.of(Act.READ_NAMED_SCORES, "scores-hidden", "只有审计人员可以查看专家的具名评分")
              .grant(EVERYWHERE, AUDITOR),
          Rule.of(Act.READ_SIGN_INS, "sign-ins-of-others", "只有审计人员可以查看全部登录记录。")
              .grant(EVERYWHERE, AUDITOR),
          Rule.of(Act.READ_EXPORTS, "exports-of-others", "只有审计人员可以查看导出记录。")
              .grant(EVERYWHERE, AUDITOR),
          Rule.of(Act.READ_SENT_MESSAGES, "messages-of-others", "只有审计人员可以查看发出的全部消息。")
              .grant(EVERYWHERE, AUDITOR),
          Rule.of(Act.READ_REGISTERS, "register-read", "只有系统管理员和审计人员可以查看名录")
              .grant(EVERYWHERE, AUDITOR, ADMINISTRATOR),
          calls(Act.READ_CALL_CHANGES, "申报通知的更改记录"),
          calls(Act.READ_CALENDAR_CHANGES, "工作日历的更改记录"),
          Rule.of(Act.READ_PARK_CHANGES, "park-history", "只有系统管理员和审计人员可以查看园区联系方式的更改记录")
              .grant(EVERYWHERE, AUDITOR, ADMINISTRATOR),
          calls(Act.READ_EXTENSIONS, "延期令"),
          calls(Act.READ_DEADLINE_CHANGES, "期限变动记录"));

  private AuditRules() {}

  private static Rule calls(Act act, String what) {
    return Rule.of(act, "call-history", "只有系统管理员和审计人员可以查看" + what)
        .system()
        .grant(EVERYWHERE, AUDITOR, ADMINISTRATOR);
  }
}
