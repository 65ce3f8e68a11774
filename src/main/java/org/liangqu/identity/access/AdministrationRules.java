package org.liangqu.identity.access;

import static org.liangqu.identity.Role.ADMINISTRATOR;
import static org.liangqu.identity.Role.PARK_SUPERVISOR;
import static org.liangqu.identity.access.Reach.EVERYWHERE;
import static org.liangqu.identity.access.Reach.OWN;

import java.util.List;

/** What administrators do: they keep the system and decide on no proposal. */
final class AdministrationRules {

  static final List<Rule> ALL =
      List.of(
          administrators(Act.KEEP_CALLS, "call-administer", "只有系统管理员可以拟定、更改和发布申报通知").system(),
          administrators(Act.MOVE_DEADLINES, "call-administer", "只有系统管理员可以移动期限").system(),
          administrators(Act.SIGN_EXTENSIONS, "call-administer", "只有系统管理员可以签发延期令").system(),
          administrators(Act.KEEP_CALENDAR, "call-administer", "只有系统管理员可以维护工作日历").system(),
          administrators(Act.KEEP_PARK_CONTACTS, "park-contact", "只有系统管理员和本园区主管可以更改园区联系方式")
              .grant(OWN, PARK_SUPERVISOR),
          administrators(Act.IMPORT_REGISTERS, "register-import", "只有系统管理员可以导入名录"),
          administrators(Act.REGISTER_UNITS, "unit-registration", "您无权办理单位注册").system(),
          administrators(Act.KEEP_EXPERT_POOL, "expert-pool", "只有系统管理员可以维护专家库").system(),
          administrators(Act.TRY_RULES, "what-if-only", "只有系统管理员可以试算规则"),
          administrators(
              Act.KEEP_NOTICES, "notification-administration", "只有系统管理员可以维护通知模板和查看发送记录。"),
          administrators(Act.KEEP_ACCOUNTS, "account-administration", "只有系统管理员可以管理账号。"),
          administrators(Act.KEEP_TOKENS, "token-administer", "只有系统管理员可以管理接口令牌"),
          administrators(Act.KEEP_RETENTION, "retention-administration", "只有系统管理员可以查看保存期限和清理到期的数据。")
              .system(),
          administrators(Act.RUN_ENGINE, "engine-only", "只有系统管理员可以管理流程引擎和账号"),
          administrators(Act.MOVE_DEMO_CLOCK, "clock-administer", "只有系统管理员可以拨动演示时钟"));

  private AdministrationRules() {}

  private static Rule administrators(Act act, String code, String message) {
    return Rule.of(act, code, message).grant(EVERYWHERE, ADMINISTRATOR);
  }
}
