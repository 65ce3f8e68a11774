package org.liangqu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a unit wrote is handed over, confirmed, submitted and received. */
@DraftsOnly
class SubmissionBrowserIT extends BrowserTest {

  private static final String ENTERPRISE = "【示例】油田井场工业互联网边缘智能控制器研发及产业化";
  private static final String CLUSTER = "【示例】面向新能源消纳的绿色算力协同调度关键技术研发与集群应用示范";

  @Test
  void theAdministratorHandsBackWhatIsCorrectedAndThenSubmitted() {
    String path;
    try (Person applicant = people.signIn("enterprise-applicant")) {
      Submission submission = applicant.startPage().open(ENTERPRISE).submission();
      path = submission.isComplete().handOver("经费请再核对一遍").proposal();
      applicant.editor().open(path + "/edit");
      submission.shows("待单位管理员确认", "确认期间只有单位管理员可以修改");
    }
    try (Person administrator = people.signIn("enterprise-unit")) {
      administrator.inbox().awaitMessage("经费请再核对一遍");
      administrator.submission(path).shows("经费请再核对一遍").handBack("请写明示范地点");
    }
    try (Person applicant = people.signIn("enterprise-applicant")) {
      applicant.inbox().awaitMessage("请写明示范地点");
      applicant.editor().open(path + "/edit/basics").fill("项目摘要", "在克拉玛依示范。").isSaved();
      applicant.submission(path).shows("请写明示范地点").handOver("已写明");
    }
    String number;
    String hash;
    try (Person administrator = people.signIn("enterprise-unit")) {
      Receipt receipt = administrator.submission(path).shows("已写明").submit();
      receipt.isComplete().isForVersion(1).isConfirmed();
      number = receipt.number();
      hash = receipt.hash();
    }
    people.visitAsAStranger("/receipts/check?number=%s&hash=%s".formatted(number, hash), "有效。");
  }

  @Test
  void impatienceLeadsToTheSameReceipt() {
    try (Person administrator = people.signIn("cluster-unit")) {
      Submission submission = administrator.startPage().open(CLUSTER).submission();
      Receipt receipt = submission.submitByDoubleClick().isComplete().isForVersion(1);
      String hash = receipt.hash();
      assertThat(receipt.reload().hash()).isEqualTo(hash);
      receipt.goBack().isForVersion(1);
      assertThat(receipt.hash()).isEqualTo(hash);
    }
  }
}
