package org.liangqu.eligibility;

import static org.liangqu.call.ProposalType.ACADEMICIAN;
import static org.liangqu.call.ProposalType.CLUSTER;
import static org.liangqu.call.ProposalType.ENTERPRISE;
import static org.liangqu.eligibility.CaseBuilder.FIFTH;
import static org.liangqu.eligibility.CaseBuilder.FOURTH;
import static org.liangqu.eligibility.CaseBuilder.LEAD;
import static org.liangqu.eligibility.CaseBuilder.PARTNER;
import static org.liangqu.eligibility.CaseBuilder.SIXTH;
import static org.liangqu.eligibility.CaseBuilder.sound;

import java.util.List;

/** Clauses 四.7 and 四.8: subprojects and the units that take part. */
class ParticipationRulesTest extends RuleTest {

  private static final String NO_FUNDS = "未填写课题或项目的财政资金，无法核对课题经费";
  private static final String NO_SELF_RAISED = "未填写课题或项目的自筹资金，无法核对课题经费";

  @Override
  Examples examples() {
    Examples examples = new Examples();
    subprojects(examples);
    subprojectFunds(examples);
    participants(examples);
    return examples;
  }

  private static void subprojects(Examples examples) {
    examples
        .of("subprojects-required")
        .passes("设置两个课题", sound(CLUSTER))
        .passes("第三类不需要课题", sound(ENTERPRISE))
        .fires("第二类没有课题", sound(ACADEMICIAN).with("subprojects", List.of()), "未设置课题")
        .firesIfMissing("第一类没有填写课题", sound(CLUSTER).with("subprojects", null), "未设置课题")
        .of("main-subproject-lead")
        .passes("申报单位承担主要课题", sound(CLUSTER))
        .passes("第三类不需要课题", sound(ENTERPRISE))
        .fires(
            "别的单位承担主要课题",
            sound(CLUSTER)
                .with("subprojects/0/leadCreditCode", PARTNER)
                .with("subprojects/0/leadName", "样例上游有限公司"),
            "主要课题由“样例上游有限公司”承担，应由申报单位“样例新能源有限公司”承担")
        .firesIfMissing(
            "没有标明主要课题", sound(ACADEMICIAN).with("subprojects/0/main", false), "未填写主要课题及其承担单位")
        .firesIfMissing(
            "主要课题没有承担单位",
            sound(CLUSTER).with("subprojects/0/leadCreditCode", null),
            "未填写主要课题及其承担单位");
  }

  private static void subprojectFunds(Examples examples) {
    examples
        .of("subproject-funds")
        .passes("合计等于项目资金", sound(CLUSTER))
        .passes("第三类没有课题", sound(ENTERPRISE))
        .fires(
            "财政资金多 0.1 万元",
            sound(CLUSTER).with("subprojects/1/requestedFunds", 100.1),
            "各课题财政资金合计 400.1 万元，与申请财政资金 400 万元不一致")
        .fires(
            "自筹资金少 1 万元",
            sound(ACADEMICIAN).with("subprojects/1/selfRaisedFunds", 199),
            "各课题自筹资金合计 1599 万元，与项目自筹资金 1600 万元不一致")
        .fires(
            "第三类设置了课题而不相符",
            sound(ENTERPRISE)
                .add("subprojects", "{'name':'课题','requestedFunds':150,'selfRaisedFunds':400}"),
            "各课题财政资金合计 150 万元，与申请财政资金 200 万元不一致")
        .firesIfMissing(
            "有课题未填写财政资金", sound(CLUSTER).with("subprojects/1/requestedFunds", null), NO_FUNDS)
        .firesIfMissing(
            "有课题未填写自筹资金",
            sound(CLUSTER).with("subprojects/1/selfRaisedFunds", null),
            NO_SELF_RAISED)
        .firesIfMissing(
            "第三类课题未填写资金",
            sound(ENTERPRISE).add("subprojects", "{'name':'课题'}"),
            NO_FUNDS,
            NO_SELF_RAISED)
        .firesIfMissing(
            "没有课题", sound(CLUSTER).with("subprojects", List.of()), NO_FUNDS, NO_SELF_RAISED);
  }

  private static void participants(Examples examples) {
    examples
        .of("participant-limit")
        .passes("连申报单位共 5 家", units(FOURTH, FIFTH))
        .passes("重复列出的单位只计一次", units(FOURTH, FIFTH, FOURTH, LEAD))
        .fires("连申报单位共 6 家", units(FOURTH, FIFTH, SIXTH), "参与单位总数 6 家，超过上限 5 家")
        .fires(
            "第 6 家只承担课题",
            units(FOURTH, FIFTH).with("subprojects/1/leadCreditCode", SIXTH),
            "参与单位总数 6 家，超过上限 5 家")
        .firesIfMissing(
            "有单位未填写信用代码",
            units(FOURTH).with("participants/0/creditCode", null),
            "未填写统一社会信用代码，无法核对参与单位总数：样例上游有限公司")
        .firesIfMissing(
            "课题承担单位未填写信用代码",
            sound(CLUSTER).with("subprojects/1/leadCreditCode", " "),
            "未填写统一社会信用代码，无法核对参与单位总数：样例上游有限公司");
  }

  /** The lead, two partners and these. */
  private static CaseBuilder units(String... more) {
    CaseBuilder file = sound(CLUSTER);
    for (String creditCode : more) {
      file.partner(creditCode, "ENTERPRISE", "IN_ZONES", true);
    }
    return file;
  }
}
