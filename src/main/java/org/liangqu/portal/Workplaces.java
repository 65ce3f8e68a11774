package org.liangqu.portal;

import java.util.ArrayList;
import java.util.List;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.AccessTable;
import org.liangqu.identity.access.Act;

/** Where a person works, by role: the tiles of the start page. */
final class Workplaces {

  static final String TASKLIST = "/camunda/app/tasklist/default/";

  /** A tile; the icon is the name of a symbol in images/icons.svg. */
  record Workplace(String label, String hint, String href, String icon) {}

  private Workplaces() {}

  static boolean usesTasklist(Person person) {
    return AccessTable.hasTasks(person);
  }

  static boolean isOfUnit(Person person) {
    return AccessTable.hasRoleFor(person, Act.WRITE_PROPOSAL);
  }

  static List<Workplace> of(Person person) {
    List<Workplace> places = new ArrayList<>();
    if (usesTasklist(person)) {
      places.add(new Workplace("待办任务", "领取并办理您岗位上的任务", TASKLIST, "tasks"));
    }
    if (AccessTable.hasRoleFor(person, Act.AUDIT)) {
      places.add(new Workplace("审计查询", "查看项目的流程图、时间线和全部记录", "/audit", "audit"));
      places.add(new Workplace("登录记录", "登录、锁定、密码和账号的变动", "/audit/sign-ins", "people"));
      places.add(new Workplace("凭据记录", "动态验证码和接口令牌的启用、签发和撤销", "/audit/credentials", "key"));
    }
    if (AccessTable.hasRoleFor(person, Act.READ_REGISTERS)) {
      places.add(new Workplace("名录管理", "信用记录、链主企业等名录及其导入记录", "/registers", "registers"));
      places.add(new Workplace("延期令", "移动期限的延期令及其执行结果", "/extensions", "clock"));
    }
    if (AccessTable.hasRoleFor(person, Act.RUN_ENGINE)) {
      places.add(new Workplace("申报通知", "拟定、发布和更改各年度的申报通知", "/calls", "call"));
      places.add(new Workplace("工作日历", "登记各年度的节假日和调休", "/working-days", "calendar"));
      places.add(new Workplace("账号管理", "开通账号、任命岗位、解锁、停用", "/admin/accounts", "people"));
      places.add(new Workplace("引擎用户与授权", "流程引擎的用户组和授权", "/camunda/app/admin/default/", "people"));
      places.add(new Workplace("接口令牌", "供 Modeler 和已登记的系统访问接口", "/admin/tokens", "key"));
      places.add(new Workplace("规则试算", "部署前查看改动的决策表会使哪些项目结论不同", "/what-if", "compare"));
      places.add(new Workplace("通知模板", "各类通知的标题、正文和短信", "/admin/notices", "message"));
      places.add(new Workplace("发送记录", "邮件和短信的发送、重试和放弃", "/admin/deliveries", "send"));
      places.add(new Workplace("保存期限", "哪些数据保存多久，到期清理的记录", "/admin/retention", "archive"));
      places.add(new Workplace("运行监控", "查看运行中的流程和异常", "/camunda/app/cockpit/default/", "monitor"));
    }
    if (isOfUnit(person)) {
      places.add(0, new Workplace("我的申报", "填写、提交和跟踪本单位的申报", "/proposals", "call"));
    }
    if (AccessTable.hasRoleFor(person, Act.KEEP_UNIT_ACCOUNTS)) {
      places.add(new Workplace("本单位", "单位登记信息、联系人、申请变更", "/unit", "registers"));
      places.add(new Workplace("人员账号", "开通、邀请、停用本单位申报人的账号", "/unit/people", "people"));
    }
    if (AccessTable.hasRoleFor(person, Act.READ_REGISTRATION)) {
      places.add(new Workplace("单位注册", "单位的注册申请、审核结果和开通邀请", "/registrations", "registers"));
    }
    if (AccessTable.hasRoleFor(person, Act.KEEP_PARK_CONTACTS)) {
      places.add(new Workplace("园区联系方式", "更改各园区公布的联系人、电话、地址和办公时间", "/parks", "call"));
    }
    if (AccessTable.hasRoleFor(person, Act.READ_PARK_CHANGES)) {
      places.add(new Workplace("园区联系方式更改记录", "谁在何时更改了园区公布的联系方式", "/parks/changes", "audit"));
    }
    if (AccessTable.hasRoleFor(person, Act.READ_UNIT_CHANGES)) {
      places.add(new Workplace("单位变更", "单位申请变更的登记事项及审核结果", "/units/changes", "registers"));
    }
    if (isOfUnit(person) || AccessTable.hasRoleFor(person, Act.RUN_ENGINE)) {
      places.add(new Workplace("接口文档", "申报接口的说明和在线调用", "/swagger-ui.html", "api"));
    }
    return places;
  }
}
