package org.liangqu.browser;

import org.junit.jupiter.api.Test;

/** A proposal returned by the rules and by people, corrected, compared and submitted again. */
@DraftsOnly
@QuickJobs
class CorrectionBrowserIT extends BrowserTest {

  private static final String TITLE = "【示例】高安全长时液流储能关键材料与装备院士团队合作研发及示范";
  private static final String FUNDS = "申请财政资金";
  private static final String OPINION = "项目摘要没有写明示范地点，请补充。";
  private static final String ADDED = "示范地点为昌吉高新区。";

  private String path;
  private String number;

  @Test
  void isReturnedWithFindingsAtTheirFieldsAndCorrected() {
    submitTooMuch();
    correctTheFunds();
    returnWithAnOpinion();
    correctTheSummary();
    passAfterComparing();
  }

  private void submitTooMuch() {
    try (Person unit = people.signIn("academician-unit")) {
      Dossier dossier = unit.startPage().open(TITLE);
      path = dossier.path();
      unit.editor().open(path + "/edit/funds").fill(FUNDS, "1100").isSaved();
      unit.dossier(path).submit();
      number = dossier.number();
      dossier.awaitStatus("退回补正");
    }
  }

  private void correctTheFunds() {
    try (Person applicant = people.signIn("academician-applicant")) {
      Editor editor = applicant.editor().open(path + "/edit/funds");
      editor.notesAt(FUNDS, "1000").fill(FUNDS, "800").isSaved();
      applicant.comparison(path).lists(FUNDS).marks(FUNDS, "−300 万元");
    }
    resubmit();
  }

  private void resubmit() {
    try (Person unit = people.signIn("academician-unit")) {
      Dossier dossier = unit.dossier(path);
      dossier.submit();
      dossier.awaitStage("园区形式审查");
    }
  }

  private void returnWithAnOpinion() {
    try (Person reviewer = people.signIn("changji-formal")) {
      Task task = reviewer.tasklist().claim("审查申报形式", number);
      task.shows("第 2 版");
      reviewer.comparisonFromTask().lists(FUNDS).marks(FUNDS, "−300 万元");
      task.answersFormally().choose("退回补正").fill("审查意见", OPINION).complete();
    }
  }

  private void correctTheSummary() {
    try (Person applicant = people.signIn("academician-applicant")) {
      Dossier dossier = applicant.dossier(path);
      dossier.awaitStatus("退回补正");
      dossier.shows(OPINION);
      Editor editor = applicant.editor().open(path + "/edit/basics");
      editor.append("项目摘要", ADDED).isSaved();
      applicant.comparison(path).lists("项目摘要").marks("项目摘要", ADDED);
    }
    resubmit();
  }

  private void passAfterComparing() {
    try (Person reviewer = people.signIn("changji-formal")) {
      Task task = reviewer.tasklist().claim("审查申报形式", number);
      task.shows("第 3 版", OPINION);
      reviewer.comparisonFromTask().lists("项目摘要").marks("项目摘要", ADDED);
      task.answersFormally().choose("通过（进入园区专家评审）").complete();
    }
    try (Person coordinator = people.signIn("changji-coordinator")) {
      coordinator.tasklist().claim("组建专家组", number).shows("第 3 版");
    }
  }
}
