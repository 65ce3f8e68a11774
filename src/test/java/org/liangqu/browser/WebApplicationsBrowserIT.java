package org.liangqu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine's web applications come up for those who have them, with what is open to them. */
@DraftsOnly
class WebApplicationsBrowserIT extends BrowserTest {

  private static final String COCKPIT = "/camunda/app/cockpit/default/";
  private static final String ADMIN = "/camunda/app/admin/default/";

  @Test
  void administratorsSeeProcessesTasksAndTables() {
    try (Person administrator = people.signIn("admin")) {
      administrator.visits(COCKPIT + "#/dashboard").shows("未办结的人工任务", "决策定义");
      administrator.visits(COCKPIT + "#/processes").shows("项目申报审批", "园区专家评审");
      administrator.visits(COCKPIT + "#/decisions").shows("资金与期限审查");
      administrator.visits(COCKPIT + "#/tasks").shows("按岗位统计", "合计");
      assertThat(administrator.refused()).isEmpty();
    }
  }

  @Test
  void administratorsSeeAccountsAndGroups() {
    try (Person administrator = people.signIn("admin")) {
      administrator.visits(ADMIN + "#/users").shows("karamay-formal");
      administrator.visits(ADMIN + "#/groups").shows("camunda-admin");
      assertThat(administrator.refused()).isEmpty();
    }
  }

  @Test
  void everybodyWithTasksIsWelcome() {
    try (Person reviewer = people.signIn("karamay-formal")) {
      reviewer.visits("/camunda/app/welcome/default/").shows("任务办理", "个人资料");
    }
  }
}
