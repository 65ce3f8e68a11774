package org.liangqu.identity.access;

/** What somebody may be allowed to do (操作). Each has one rule in the {@link AccessTable}. */
public enum Act {
  READ_PROPOSAL(ActGroup.PROPOSAL, "read a proposal as submitted", "查看项目"),
  READ_DRAFT(ActGroup.PROPOSAL, "read what isn't submitted yet", "查看未提交的内容"),
  WRITE_PROPOSAL(ActGroup.PROPOSAL, "fill in and change a proposal", "填写和修改项目"),
  PRECHECK_PROPOSAL(ActGroup.PROPOSAL, "have the rules judged before submission", "提交前预检"),
  HAND_OVER_PROPOSAL(ActGroup.PROPOSAL, "hand a proposal over, take it back", "送单位确认、撤回送审"),
  HAND_BACK_PROPOSAL(ActGroup.PROPOSAL, "hand a proposal back for changes", "单位退回修改"),
  SUBMIT_PROPOSAL(ActGroup.PROPOSAL, "submit a proposal", "提交项目"),
  WITHDRAW_PROPOSAL(ActGroup.PROPOSAL, "withdraw a proposal", "撤回项目"),
  WRITE_RECONSIDERATION(ActGroup.PROPOSAL, "write a request for reconsideration", "填写复议申请"),
  REQUEST_RECONSIDERATION(ActGroup.PROPOSAL, "send or withdraw the request", "提交、撤回复议申请"),
  READ_SISTERS(ActGroup.PROPOSAL, "see what else the group of companies applies for", "查看同组申报"),
  READ_UNIT(ActGroup.PROPOSAL, "read a unit's registration", "查看单位资料"),
  READ_CONTACT(ActGroup.PROPOSAL, "see the telephone number of a unit's contact", "查看联系人电话"),
  READ_ALL_PROPOSALS(ActGroup.PROPOSAL, "go through a call's proposals", "读取全部项目"),

  KEEP_UNIT_ACCOUNTS(ActGroup.UNIT, "open and disable accounts of the unit's people", "管理本单位人员账号"),
  CHANGE_UNIT(ActGroup.UNIT, "change the contact, request other changes", "更改联系人、申请变更登记事项"),
  READ_UNIT_CHANGES(ActGroup.UNIT, "read what units request to change", "查看单位变更申请"),
  DECIDE_UNIT_CHANGE(ActGroup.UNIT, "approve or refuse a unit's change", "审核单位变更申请"),

  DECIDE(ActGroup.REVIEW, "decide on a proposal", "作出审查结论"),
  PASS_OVERRIDDEN(ActGroup.REVIEW, "pass a proposal with an overridden finding", "对已豁免的项目作出通过结论"),
  OVERRIDE_FINDING(ActGroup.REVIEW, "override a finding", "豁免审查意见"),
  REINSTATE_PROPOSAL(ActGroup.REVIEW, "let a rejected proposal go on", "复议项目"),
  DECIDE_RECONSIDERATION(ActGroup.REVIEW, "answer a unit's request for it", "答复复议申请"),
  REVIEW_AS_EXPERT(ActGroup.REVIEW, "answer an invitation, score", "专家答复和评分"),
  READ_PANEL(ActGroup.REVIEW, "see who sits on a panel, and each score", "查看专家组和各份评分"),
  READ_SCORES(ActGroup.REVIEW, "see the mean score and the minutes", "查看评分汇总和论证记录"),
  READ_INTERNALS(ActGroup.REVIEW, "see who in an office did what, and why", "查看岗位经办人和内部理由"),
  READ_EXPERT_POOL(ActGroup.REVIEW, "read the pool of experts", "查看专家库"),

  OPEN_LIST(ActGroup.SELECTION, "open a selection list", "发起遴选清单"),
  DRAFT_LIST(ActGroup.SELECTION, "draft or give up a list", "拟定、作废遴选清单"),
  SIGN_LIST(ActGroup.SELECTION, "sign a list or send it back", "签发遴选函"),
  READ_LIST(ActGroup.SELECTION, "read a list and its letter", "查看遴选函及清单"),

  READ_REGISTRATION(ActGroup.REGISTRATION, "read a unit's registration in progress", "查看单位注册申请"),
  READ_LICENCE(ActGroup.REGISTRATION, "see the scan of a unit's licence", "查看证照扫描件"),
  REVIEW_REGISTRATION(ActGroup.REGISTRATION, "decide on a unit's registration", "审核单位注册"),
  INVITE_UNIT(ActGroup.REGISTRATION, "invite a unit's first administrator again", "重新邀请单位管理员"),

  AUDIT(ActGroup.AUDIT, "read the audit trail", "查看审计记录"),
  READ_NAMED_SCORES(ActGroup.AUDIT, "see which expert gave which score", "查看专家具名评分"),
  READ_SIGN_INS(ActGroup.AUDIT, "read who signed in, and what became of accounts", "查看登录记录"),
  READ_EXPORTS(ActGroup.AUDIT, "read which files left, and who made them", "查看导出记录"),
  READ_SENT_MESSAGES(ActGroup.AUDIT, "see what was sent about a proposal", "查看发出的消息"),
  READ_REGISTERS(ActGroup.AUDIT, "read the registers", "查看名录"),
  READ_CALL_CHANGES(ActGroup.AUDIT, "read how calls were changed", "查看申报通知的更改记录"),
  READ_CALENDAR_CHANGES(ActGroup.AUDIT, "read how the calendar was changed", "查看工作日历的更改记录"),
  READ_PARK_CHANGES(ActGroup.AUDIT, "read how parks' contacts were changed", "查看园区联系方式的更改记录"),
  READ_EXTENSIONS(ActGroup.AUDIT, "read extension orders", "查看延期令"),
  READ_DEADLINE_CHANGES(ActGroup.AUDIT, "read how deadlines moved", "查看期限变动记录"),

  KEEP_CALLS(ActGroup.ADMINISTRATION, "draft, change and publish calls", "拟定、更改和发布申报通知"),
  MOVE_DEADLINES(ActGroup.ADMINISTRATION, "move deadlines", "移动期限"),
  SIGN_EXTENSIONS(ActGroup.ADMINISTRATION, "sign extension orders", "签发延期令"),
  KEEP_CALENDAR(ActGroup.ADMINISTRATION, "keep the official calendar", "维护工作日历"),
  KEEP_PARK_CONTACTS(ActGroup.ADMINISTRATION, "change how a park is reached", "更改园区联系方式"),
  IMPORT_REGISTERS(ActGroup.ADMINISTRATION, "import registers", "导入名录"),
  REGISTER_UNITS(ActGroup.ADMINISTRATION, "register units", "办理单位注册"),
  KEEP_EXPERT_POOL(ActGroup.ADMINISTRATION, "keep the pool of experts", "维护专家库"),
  TRY_RULES(ActGroup.ADMINISTRATION, "try changed rules", "试算规则"),
  KEEP_NOTICES(ActGroup.ADMINISTRATION, "keep texts of messages, see deliveries", "维护通知模板和发送记录"),
  KEEP_ACCOUNTS(ActGroup.ADMINISTRATION, "open, appoint, unlock, disable accounts", "管理账号和岗位"),
  KEEP_TOKENS(ActGroup.ADMINISTRATION, "issue and revoke access tokens", "管理接口令牌"),
  KEEP_RETENTION(ActGroup.ADMINISTRATION, "clear what was kept long enough", "管理保存期限"),
  RUN_ENGINE(ActGroup.ADMINISTRATION, "run the engine: models, instances, accounts", "管理流程引擎和账号"),
  MOVE_DEMO_CLOCK(ActGroup.ADMINISTRATION, "move the demonstration's clock", "拨动演示时钟");

  private final ActGroup group;
  private final String english;
  private final String label;

  Act(ActGroup group, String english, String label) {
    this.group = group;
    this.english = english;
    this.label = label;
  }

  public ActGroup group() {
    return group;
  }

  public String english() {
    return english;
  }

  public String label() {
    return label;
  }
}
