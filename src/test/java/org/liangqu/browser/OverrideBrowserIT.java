package org.liangqu.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * A pass that the rules refuse, overridden on the dossier's page and then completed in Tasklist.
 */
@QuickJobs
class OverrideBrowserIT extends BrowserTest {

  private static final String ENTERPRISE = "【示例】油田井场工业互联网边缘智能控制器研发及产业化";
  private static final String REGISTER = "信用记录";
  private static final String RECORD =
      "4,单位,91650203MADEM02149,示例黑油山智能装备有限公司,,示例市税务局,欠缴税款,2025-03-01,,\n";
  private static final String FINDING = "列入不良信用记录名录";
  private static final String REASON = "信用记录已于上月修复，名录尚未更新";
  private static final String PASS = "通过（进入园区专家评审）";

  @Test
  @DisplayName("a refused pass goes through once the supervisor overrode the finding")
  void overrideAtTheFormalReview() throws IOException {
    listAsBadCredit();
    String number = number();
    refusePass(number);
    override();
    pass(number);
    try (Person auditor = people.signIn("auditor")) {
      auditor.auditTrail(number).tells("规则豁免：园区形式审查", REASON, "单位无不良信用记录：是");
    }
  }

  private void listAsBadCredit() throws IOException {
    String list =
        new ClassPathResource("demo/registers/credit-records.csv")
            .getContentAsString(StandardCharsets.UTF_8);
    try (Person administrator = people.signIn("admin")) {
      administrator
          .registers()
          .open(REGISTER)
          .upload("名单.csv", (list.strip() + "\n" + RECORD).getBytes(StandardCharsets.UTF_8))
          .confirm()
          .shows("名录已导入");
    }
  }

  private String number() {
    try (Person supervisor = people.signIn("karamay-supervisor")) {
      Dossier dossier = supervisor.startPage().open(ENTERPRISE);
      dossier.awaitStage("园区形式审查");
      return dossier.number();
    }
  }

  private void refusePass(String number) {
    try (Person reviewer = people.signIn("karamay-formal")) {
      Task task = reviewer.tasklist().claim("审查申报形式", number);
      task.answersFormally().choose(PASS).isRefused("由园区主管在项目页面说明理由豁免后再办理");
    }
  }

  private void override() {
    try (Person supervisor = people.signIn("karamay-supervisor")) {
      Dossier dossier = supervisor.startPage().open(ENTERPRISE);
      dossier.override(FINDING, REASON);
      dossier.shows("请形式审查员在待办任务中再次办理“通过”。");
    }
    try (Person unit = people.signIn("enterprise-unit")) {
      unit.startPage().open(ENTERPRISE).hides(REASON);
    }
  }

  private void pass(String number) {
    try (Person reviewer = people.signIn("karamay-formal")) {
      Task task = reviewer.tasklist().openMine("审查申报形式", number);
      task.shows(REASON).linksTo("四.2").answersFormally().choose(PASS);
      task.complete();
      reviewer.startPage().open(ENTERPRISE).awaitStage("园区专家评审");
    }
  }
}
