package org.liangqu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * People of every role take the demonstration's proposals through the system in a real browser.
 * With {@code -Dliangqu.screenshots=docs/images} the README's screenshots are taken on the way.
 */
@QuickJobs
class ApprovalPathBrowserIT extends BrowserTest {

  private static final String TRANSFER = "【示例】瓜果无损智能分选与冷链品控成果引进转化及产业化";
  private static final String CLUSTER = "【示例】面向新能源消纳的绿色算力协同调度关键技术研发与集群应用示范";

  private static final String MARKET = "产地对分选与冷链需求明确";

  private static final String DECLINING = "expert07";
  private static final String REPLACEMENT = "expert10";

  /** Those appointed first, by account. */
  private static final Map<String, String> PANEL =
      Map.of(
          "expert01",
          "白鹿鸣（示例）",
          "expert02",
          "程致知（示例）",
          "expert03",
          "杜若飞（示例）",
          "expert06",
          "高见贤（示例）",
          DECLINING,
          "阿迪力（示例）");

  @Test
  @DisplayName("from submission to the acceptance number")
  void wholePath() {
    people.photographTheDoor("walk-01-sign-in");
    String number = submit();
    reviewForm(number);
    formPanel(number);
    answerInvitations(number);
    replaceExpert(number);
    score(number);
    recordArgumentation(number);
    reviewAtBureau(number);
    String list = draftList(number);
    signList(list, number);
    recommend(number);
    accept(number);
    findAcceptance(number);
    audit(number, list);
  }

  private String submit() {
    try (Person unit = people.signIn("transfer-unit")) {
      Dossier dossier = unit.startPage().open(TRANSFER);
      dossier.shows("提交前预检");
      unit.photograph("walk-02-dossier");
      dossier.submit();
      return dossier.number();
    }
  }

  private void reviewForm(String number) {
    try (Person reviewer = people.signIn("hami-formal")) {
      Task task = reviewer.tasklist().claim("审查申报形式", number);
      task.shows(TRANSFER, "规则核查结果", "须明确转化的1-2项三年内先进成果").choose("通过（进入园区专家评审）");
      task.answersFormally().answer("拟转化的成果是否明确", "否");
      task.shows("有审查要点回答为“否”").comment("拟转化的成果是否明确", "第二项成果的证明文件与成果名称不一致");
      reviewer.photograph("walk-03-formal-review");
      task.complete();
    }
  }

  private void formPanel(String number) {
    try (Person coordinator = people.signIn("hami-coordinator")) {
      Task task = coordinator.tasklist().claim("组建专家组", number);
      PANEL.values().forEach(task::choose);
      coordinator.photograph("walk-04-panel");
      task.complete();
    }
  }

  private void answerInvitations(String number) {
    for (String account : PANEL.keySet()) {
      if (account.equals(DECLINING)) {
        declineInvitation(account, number);
      } else {
        acceptInvitation(account, number);
      }
    }
  }

  private void acceptInvitation(String account, String number) {
    try (Person expert = people.signIn(account)) {
      expert.tasklist().openMine("答复评审邀请", number).choose("接受评审").complete();
    }
  }

  private void declineInvitation(String account, String number) {
    try (Person expert = people.signIn(account)) {
      expert.tasklist().openMine("答复评审邀请", number).choose("谢绝").fill("原因", "评审期间出差在外").complete();
    }
  }

  private void replaceExpert(String number) {
    try (Person coordinator = people.signIn("hami-coordinator")) {
      coordinator
          .tasklist()
          .claim("更换专家", number)
          .shows(PANEL.get(DECLINING), "评审期间出差在外")
          .choose("罗明理（示例）")
          .complete();
    }
    acceptInvitation(REPLACEMENT, number);
  }

  private void score(String number) {
    List<List<String>> sheets =
        List.of(
            List.of("22", "22", "18", "17", "9"),
            List.of("22", "21", "17", "17", "8"),
            List.of("21", "22", "16", "18", "8"),
            List.of("20", "20", "17", "16", "9"),
            List.of("24", "23", "18", "18", "9"));
    List<String> experts = List.of("expert01", "expert02", "expert03", "expert06", REPLACEMENT);
    for (int i = 0; i < experts.size(); i++) {
      score(experts.get(i), number, sheets.get(i));
    }
  }

  private void score(String account, String number, List<String> scores) {
    try (Person expert = people.signIn(account)) {
      Task task = expert.tasklist().openMine("独立评分", number);
      // The opinion comes first: form-js drops what is typed right after a number.
      task.fill("评审意见", "成果权属清楚，产业化条件具备，建议加强与种植基地的衔接。");
      task.answer("是否有广阔市场前景", "是");
      if (account.equals("expert01")) {
        task.comment("是否有广阔市场前景", MARKET);
      }
      task.fill("成果的先进性", scores.get(0))
          .fill("产业化的基础条件", scores.get(1))
          .fill("市场前景", scores.get(2))
          .fill("预期经济效益", scores.get(3))
          .fill("研发能力", scores.get(4));
      if (account.equals("expert01")) {
        expert.photograph("walk-05-scoring");
      }
      task.complete();
    }
  }

  private void recordArgumentation(String number) {
    try (Person coordinator = people.signIn("hami-coordinator")) {
      Task task = coordinator.tasklist().claim("记录论证结论", number);
      task.shows("专家 5", "综合得分86分", "已达到分数线")
          .shows("专家对审查要点的回答", MARKET, "第二项成果的证明文件与成果名称不一致")
          .chooseToday("论证会日期")
          .choose("推荐（报地州市科技局审核）")
          .fill("参会人员", "评审专家 5 人；申报单位阿依努尔（示例）到会答辩。")
          .fill("专家组意见", "成果成熟，产业化方案可行，同意推荐。");
      coordinator.photograph("walk-06-argumentation");
      task.complete();
    }
  }

  private void reviewAtBureau(String number) {
    try (Person officer = people.signIn("hami-bureau")) {
      Task task = officer.tasklist().claim("审核并遴选项目", number);
      task.shows("专家对审查要点的回答", MARKET).choose("遴选（列入遴选清单备选）");
      officer.photograph("walk-07-bureau-review");
      task.complete();
    }
  }

  private String draftList(String number) {
    try (Person officer = people.signIn("hami-bureau")) {
      officer.startPage().open(TRANSFER).awaitStage("遴选函及清单");
      Tasklist tasklist = officer.tasklist();
      tasklist.start("遴选函及清单");
      Task task = tasklist.claim("拟定清单", "哈密市科技局");
      task.shows(number, TRANSFER).fill("经办意见", "拟将以上项目列入清单。");
      officer.photograph("walk-08-list-draft");
      String list = task.number();
      task.complete();
      return list;
    }
  }

  private void signList(String list, String number) {
    try (Person leader = people.signIn("hami-leader")) {
      Task task = leader.tasklist().claim("签发遴选函", list);
      task.shows(number).choose("签发（生成遴选函和清单并印发）");
      leader.photograph("walk-09-list-signing");
      task.complete();
    }
  }

  private void recommend(String number) {
    try (Person recommender = people.signIn("hami-recommender")) {
      Task task = recommender.tasklist().claim("审核并在线提交", number);
      task.choose("在线提交科技厅");
      recommender.photograph("walk-10-recommendation");
      task.complete();
    }
  }

  private void accept(String number) {
    try (Person officer = people.signIn("intake")) {
      Task task = officer.tasklist().claim("接收申报项目", number);
      task.choose("受理（生成受理编号）");
      officer.photograph("walk-11-intake");
      task.complete();
    }
  }

  private void findAcceptance(String number) {
    try (Person unit = people.signIn("transfer-unit")) {
      Dossier dossier = unit.startPage().open(TRANSFER);
      dossier.awaitStatus("已受理");
      assertThat(dossier.number()).isEqualTo(number);
      String acceptanceNumber = dossier.acceptanceNumber();
      unit.inbox().awaitMessage(acceptanceNumber);
    }
  }

  private void audit(String number, String list) {
    try (Person auditor = people.signIn("auditor")) {
      AuditTrail trail = auditor.auditTrail(number);
      trail.choose("园区专家评审");
      trail.marks("Task_FormPanel", "Task_ReplaceExpert", "Task_ScoreProposal");
      trail.marks("EndEvent_Recommended");
      trail.choose("遴选函及清单");
      trail.marks("Task_DraftList", "Task_SignList", "EndEvent_ListIssued");
      trail.choose("项目申报审批");
      trail.marks("StartEvent_ProposalSubmitted", "Task_CheckEligibility", "Task_ReviewForm");
      trail.marks("CallActivity_ExpertReview", "Task_ReviewAtBureau", "Catch_SelectionListIssued");
      trail.marks("Task_ReviewAtRecommender", "Task_AcceptIntake", "EndEvent_Accepted");
      trail.tells("朱明轩（示例）", "秦若兰（示例）", "严守一（示例）", "成果成熟，产业化方案可行，同意推荐。", list);
      trail.tells("审查要点：园区形式审查", "第二项成果的证明文件与成果名称不一致", "审查要点：园区专家评审（第 1 轮）");
      auditor.photograph("walk-12-audit");
    }
  }

  @Test
  @DisplayName("what is incomplete is refused with the reason, the task stays open")
  void wrongCompletion() {
    try (Person reviewer = people.signIn("urumqi-formal")) {
      Task task = reviewer.tasklist().claim("审查申报形式", CLUSTER);
      task.choose("退回补正").isRefused("退回或不通过时请填写意见（至少 4 个字）");
      task.choose("通过（进入园区专家评审）").answer("主导产业发展方向的关键共性技术", "不适用");
      task.isRefused("请回答审查要点“申报单位是否具备与项目实施相匹配的基础条件和能力？”");
      task.answer("相匹配的基础条件和能力", "否").isRefused("回答为“否”，请填写说明（至少 4 个字）");
      reviewer.tasklist().openMine("审查申报形式", CLUSTER).shows(CLUSTER);
    }
  }

  @Test
  @DisplayName("an applicant doesn't get into Tasklist")
  void applicantOutsideTasklist() {
    try (Person applicant = people.signIn("transfer-applicant")) {
      applicant.visits("/camunda/app/tasklist/default/").isForbidden();
    }
  }
}
