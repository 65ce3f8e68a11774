package org.liangqu.eligibility;

import static org.liangqu.call.ProposalType.ACADEMICIAN;
import static org.liangqu.call.ProposalType.CLUSTER;
import static org.liangqu.eligibility.CaseBuilder.sound;

import org.liangqu.organization.ChainPosition;
import org.liangqu.proposal.AttachmentKind;

/** Clause 二(二), with the agreement of 四.7. */
class AcademicianRulesTest extends RuleTest {

  private static final String NO_SUBTYPE = "未选择院士类项目的类别（与院士合作或院士创办企业），";

  @Override
  Examples examples() {
    Examples examples = new Examples();
    lead(examples);
    team(examples);
    founded(examples);
    inXinjiang(examples);
    return examples;
  }

  private static void lead(Examples examples) {
    examples
        .of("academician-lead")
        .passes("链主企业", academician())
        .passes("骨干企业", academician().registeredAs(ChainPosition.BACKBONE))
        .fires(
            "不在名录中，虽然自报是链主企业",
            academician()
                .registeredAs(ChainPosition.NONE)
                .withUnit("chainPosition", "CHAIN_LEADER"),
            "申报单位“样例新能源有限公司”不在链主、骨干企业名录中")
        .firesIfMissing(
            "没有导入名录", academician().registeredAs(null), "尚未导入链主、骨干企业名录，无法核对申报单位是否为链主或骨干企业");
  }

  private static void team(Examples examples) {
    examples
        .of("academician-cooperation")
        .passes("已填写合作基础", academician())
        .fires(
            "只填写了空格", academician().with("academician/cooperationBasis", " "), "未填写与院士团队长期且深入的合作基础")
        .firesIfMissing("未填写", academician().with("academician", null), "未填写与院士团队长期且深入的合作基础")
        .of("academician-days")
        .passes("120 天", academician().with("academician/daysPerYear", 120))
        .fires(
            "119 天",
            academician().with("academician/daysPerYear", 119),
            "院士团队每年工作 119 天，少于下限 120 天")
        .firesIfMissing("未填写", academician().with("academician/daysPerYear", null), "未填写院士团队每年工作天数")
        .of("academician-attendance")
        .passes("论证和验收都参加", academician())
        .fires(
            "不参加论证", academician().with("academician/attendsArgumentation", false), "院士本人未承诺参与项目论证")
        .fires(
            "不参加验收答辩", academician().with("academician/attendsAcceptance", false), "院士本人未承诺参与验收答辩")
        .firesIfMissing(
            "均未填写",
            academician()
                .with("academician/attendsArgumentation", null)
                .with("academician/attendsAcceptance", null),
            "未填写院士本人是否参与项目论证",
            "未填写院士本人是否参与验收答辩")
        .of("academician-agreement")
        .passes("附合作协议", academician())
        .passes("第一类不需要", sound(CLUSTER).without(AttachmentKind.COOPERATION_AGREEMENT))
        .fires(
            "只附其他材料",
            academician()
                .without(AttachmentKind.COOPERATION_AGREEMENT)
                .attach(AttachmentKind.OTHER, null, null),
            "未提供与院士及其团队的合作协议或合同")
        .firesIfMissing(
            "没有附件",
            academician().without(AttachmentKind.COOPERATION_AGREEMENT),
            "未提供与院士及其团队的合作协议或合同");
  }

  private static void founded(Examples examples) {
    examples
        .of("academician-shareholding")
        .passes("独资", founded().with("academician/ownership", "SOLE"))
        .passes("控股", founded().with("academician/ownership", "CONTROLLED"))
        .passes("技术入股控股", founded())
        .passes("合作类不核对持股", academician())
        .fires(
            "参股",
            founded().with("academician/ownership", "MINORITY"),
            "院士持股方式为“参股”，企业须由院士独资或者控股（含技术入股）")
        .firesIfMissing("未填写", founded().with("academician/ownership", null), "未填写院士在企业的持股方式")
        .firesIfMissing("未选择类别", academician().with("subtype", null), NO_SUBTYPE + "无法核对院士持股")
        .firesIfMissing(
            "选择了别类项目的类别", academician().with("subtype", "INBOUND"), NO_SUBTYPE + "无法核对院士持股")
        .of("academician-clusters")
        .passes("属于十大产业集群", founded())
        .passes("合作类不核对产业集群", academician().with("industrialCluster", "纺织"))
        .fires("不在其列", founded().with("industrialCluster", "纺织"), "产业集群“纺织”不在本次申报的十大产业集群之列")
        .firesIfMissing("未填写", founded().with("industrialCluster", null), "未填写所属产业集群")
        .firesIfMissing("未选择类别", academician().with("subtype", null), NO_SUBTYPE + "无法核对所属产业集群");
  }

  private static void inXinjiang(Examples examples) {
    examples
        .of("in-xinjiang")
        .passes("在疆内落地实施", academician())
        .passes("创办类不核对", founded().with("academician/carriedOutInXinjiang", false))
        .fires("不在疆内", academician().with("academician/carriedOutInXinjiang", false), "项目不在疆内落地实施")
        .firesIfMissing(
            "未填写", academician().with("academician/carriedOutInXinjiang", null), "未填写项目是否在疆内落地实施")
        .firesIfMissing("未选择类别", academician().with("subtype", null), NO_SUBTYPE + "无法核对实施地点");
  }

  private static CaseBuilder academician() {
    return sound(ACADEMICIAN);
  }

  private static CaseBuilder founded() {
    return academician()
        .with("subtype", "FOUNDED")
        .with("academician/ownership", "TECHNOLOGY_SHARES_CONTROLLED");
  }
}
