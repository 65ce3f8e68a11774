package org.liangqu.portal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;

/** Where a person works, by role: the tiles of the start page. */
final class Workplaces {

  static final String TASKLIST = "/camunda/app/tasklist/default/";

  private static final Set<Role> WITH_TASKS =
      EnumSet.of(
          Role.FORMAL_REVIEWER,
          Role.REVIEW_COORDINATOR,
          Role.PARK_SUPERVISOR,
          Role.EXPERT,
          Role.BUREAU_OFFICER,
          Role.BUREAU_LEADER,
          Role.RECOMMENDER,
          Role.INTAKE_OFFICER);

  /** A tile; the icon is the name of a symbol in images/icons.svg. */
  record Workplace(String label, String hint, String href, String icon) {}

  private Workplaces() {}

  static boolean usesTasklist(Person person) {
    return WITH_TASKS.stream().anyMatch(person::has);
  }

  static boolean isOfUnit(Person person) {
    return person.has(Role.APPLICANT) || person.has(Role.UNIT_ADMINISTRATOR);
  }

  static List<Workplace> of(Person person) {
    List<Workplace> places = new ArrayList<>();
    if (usesTasklist(person)) {
      places.add(new Workplace("待办任务", "领取并办理您岗位上的任务", TASKLIST, "tasks"));
    }
    if (person.has(Role.AUDITOR)) {
      places.add(new Workplace("审计查询", "查看项目的流程图、时间线和全部记录", "/audit", "audit"));
    }
    if (person.has(Role.ADMINISTRATOR) || person.has(Role.AUDITOR)) {
      places.add(new Workplace("名录管理", "信用记录、链主企业等名录及其导入记录", "/registers", "registers"));
      places.add(new Workplace("延期令", "移动期限的延期令及其执行结果", "/extensions", "clock"));
    }
    if (person.has(Role.ADMINISTRATOR)) {
      places.add(new Workplace("申报通知", "拟定、发布和更改各年度的申报通知", "/calls", "call"));
      places.add(new Workplace("工作日历", "登记各年度的节假日和调休", "/working-days", "calendar"));
      places.add(new Workplace("账号与岗位", "管理用户、用户组和授权", "/camunda/app/admin/default/", "people"));
      places.add(new Workplace("规则试算", "部署前查看改动的决策表会使哪些项目结论不同", "/what-if", "compare"));
      places.add(new Workplace("通知模板", "各类通知的标题、正文和短信", "/admin/notices", "message"));
      places.add(new Workplace("发送记录", "邮件和短信的发送、重试和放弃", "/admin/deliveries", "send"));
      places.add(new Workplace("保存期限", "哪些数据保存多久，到期清理的记录", "/admin/retention", "archive"));
      places.add(new Workplace("运行监控", "查看运行中的流程和异常", "/camunda/app/cockpit/default/", "monitor"));
    }
    if (isOfUnit(person) || person.has(Role.ADMINISTRATOR)) {
      places.add(new Workplace("接口文档", "申报接口的说明和在线调用", "/swagger-ui.html", "api"));
    }
    return places;
  }
}
