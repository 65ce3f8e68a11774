package org.liangqu.browser;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A rejection, asked to be reconsidered on the unit's page and answered in Tasklist. */
@QuickJobs
class ReconsiderationBrowserIT extends BrowserTest {

  private static final String ACADEMICIAN = "【示例】高安全长时液流储能关键材料与装备院士团队合作研发及示范";
  private static final String OPINION = "自筹资金证明与财务报表所载数据不一致";
  private static final String REASONS = "两处数据口径不同，审计报告附注第十二页已作说明，并无不一致，请予复议。";
  private static final String ANSWER = "经核对审计报告附注，说明成立，恢复审批";

  @Test
  @DisplayName("a rejected proposal goes on once the supervisor has granted the unit's request")
  void reinstatedOnRequest() {
    String number = reject();
    write();
    send();
    answer(number);
    try (Person unit = people.signIn("academician-unit")) {
      Dossier dossier = unit.startPage().open(ACADEMICIAN);
      dossier.awaitStatus("审批中");
      dossier.shows(ANSWER);
      unit.inbox().awaitMessage("复议恢复");
    }
    try (Person auditor = people.signIn("auditor")) {
      auditor.auditTrail(number).tells("申请复议：园区形式审查", REASONS, ANSWER);
    }
  }

  private String reject() {
    String number = submit();
    try (Person reviewer = people.signIn("changji-formal")) {
      Task task = reviewer.tasklist().claim("审查申报形式", number);
      task.answersFormally().choose("未通过（终止本次申报）").fill("审查意见", OPINION).complete();
    }
    return number;
  }

  private String submit() {
    try (Person unit = people.signIn("academician-unit")) {
      Dossier dossier = unit.startPage().open(ACADEMICIAN);
      dossier.submit();
      dossier.awaitStage("园区形式审查");
      return dossier.number();
    }
  }

  private void write() {
    try (Person applicant = people.signIn("academician-applicant")) {
      Dossier dossier = applicant.startPage().open(ACADEMICIAN);
      dossier.awaitStatus("未通过");
      dossier
          .askForReconsideration()
          .shows("园区形式审查", OPINION, "请本单位的单位管理员打开本页核对并提交")
          .write(REASONS)
          .save();
    }
  }

  private void send() {
    try (Person unit = people.signIn("academician-unit")) {
      ReconsiderationPage request =
          unit.startPage().open(ACADEMICIAN).askForReconsideration().holds(REASONS);
      unit.photograph("reconsideration-request");
      request.send();
      request.shows("待答复", "承办岗位应于");
      unit.photograph("reconsideration-sent");
    }
  }

  private void answer(String number) {
    try (Person supervisor = people.signIn("changji-supervisor")) {
      Task task = supervisor.tasklist().claim("答复复议申请", number);
      task.shows(OPINION, REASONS).choose("恢复审批");
      task.fill("理由", ANSWER);
      supervisor.photograph("reconsideration-task");
      task.complete();
    }
  }
}
