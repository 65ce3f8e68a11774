package org.liangqu.eligibility;

import static org.liangqu.call.ProposalType.CLUSTER;
import static org.liangqu.call.ProposalType.ENTERPRISE;
import static org.liangqu.call.ProposalType.TRANSFER;
import static org.liangqu.eligibility.CaseBuilder.FIFTH;
import static org.liangqu.eligibility.CaseBuilder.FOURTH;
import static org.liangqu.eligibility.CaseBuilder.sound;

import java.util.List;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.AttachmentKind;

/** Clauses 四.2, 四.3, 四.5 and 三: what every type has to bring. */
class CommonRulesTest extends RuleTest {

  @Override
  Examples examples() {
    Examples examples = new Examples();
    managementSystems(examples);
    statements(examples);
    jointEnterprises(examples);
    outcomes(examples);
    indicators(examples);
    return examples;
  }

  private static void managementSystems(Examples examples) {
    examples
        .of("management-systems")
        .passes("科研、财务制度均健全", sound(CLUSTER))
        .fires(
            "声明科研管理制度不健全",
            sound(CLUSTER).with("declarations/soundResearchManagement", false),
            "未声明具有健全的科研管理制度")
        .fires(
            "声明财务管理制度不健全",
            sound(TRANSFER).with("declarations/soundFinancialManagement", false),
            "未声明具有健全的财务管理制度")
        .firesIfMissing(
            "均未填写", sound(CLUSTER).with("declarations", null), "未填写科研管理制度是否健全", "未填写财务管理制度是否健全");
  }

  private static void statements(Examples examples) {
    examples
        .of("enterprise-statements")
        .passes("三张表齐全", sound(CLUSTER))
        .passes("申报单位不是企业", institute(CLUSTER).without(AttachmentKind.BALANCE_SHEET))
        .fires(
            "资产负债表是前年的",
            sound(CLUSTER)
                .without(AttachmentKind.BALANCE_SHEET)
                .attach(AttachmentKind.BALANCE_SHEET, 2023, null),
            "未提供 2024 年度资产负债表")
        .fires(
            "损益表是别的单位的",
            sound(CLUSTER)
                .without(AttachmentKind.INCOME_STATEMENT)
                .attach(AttachmentKind.INCOME_STATEMENT, 2024, FOURTH),
            "未提供 2024 年度损益表")
        .firesIfMissing(
            "一张也没有",
            sound(CLUSTER)
                .without(AttachmentKind.BALANCE_SHEET)
                .without(AttachmentKind.INCOME_STATEMENT)
                .without(AttachmentKind.PROFIT_DISTRIBUTION),
            "未提供 2024 年度资产负债表",
            "未提供 2024 年度损益表",
            "未提供 2024 年度利润分配表")
        .of("audit-report")
        .passes("第三类附审计报告", sound(ENTERPRISE))
        .passes("第一类不需要审计报告", sound(CLUSTER).without(AttachmentKind.AUDIT_REPORT))
        .fires(
            "审计报告没有写明年度",
            sound(ENTERPRISE)
                .without(AttachmentKind.AUDIT_REPORT)
                .attach(AttachmentKind.AUDIT_REPORT, null, null),
            "未提供 2024 年度审计报告")
        .firesIfMissing(
            "没有审计报告", sound(ENTERPRISE).without(AttachmentKind.AUDIT_REPORT), "未提供 2024 年度审计报告");
  }

  private static void jointEnterprises(Examples examples) {
    String alone = "申报单位为科研院所，疆内参与企业 0 家，须至少联合 1 家疆内企业";
    examples
        .of("joint-enterprise")
        .passes("联合 1 家疆内企业", institute(TRANSFER).partner(FOURTH, "ENTERPRISE", "IN_ZONES", true))
        .passes("申报单位是企业", sound(TRANSFER))
        .fires(
            "只联合疆外企业", institute(TRANSFER).partner(FOURTH, "ENTERPRISE", "OUTSIDE", false), alone)
        .firesIfMissing("没有参与单位", institute(TRANSFER).with("participants", List.of()), alone)
        .of("joint-enterprise-statements")
        .passes("联合企业三张表齐全", withStatements(joint()))
        .passes("申报单位是企业", sound(TRANSFER).partner(FOURTH, "ENTERPRISE", "IN_ZONES", true))
        .fires(
            "损益表是前年的",
            withStatements(joint())
                .without(AttachmentKind.INCOME_STATEMENT)
                .attach(AttachmentKind.INCOME_STATEMENT, 2023, FOURTH),
            "联合申报企业“样例单位5”未提供 2024 年度损益表")
        .firesIfMissing(
            "两家联合企业，一家没有报表",
            withStatements(joint()).partner(FIFTH, "ENTERPRISE", "IN_ZONES", true),
            "联合申报企业“样例单位8”未提供 2024 年度资产负债表",
            "联合申报企业“样例单位8”未提供 2024 年度损益表",
            "联合申报企业“样例单位8”未提供 2024 年度利润分配表");
  }

  private static CaseBuilder institute(ProposalType type) {
    return sound(type).withUnit("kind", "RESEARCH_INSTITUTE");
  }

  private static CaseBuilder joint() {
    return institute(TRANSFER).partner(FOURTH, "ENTERPRISE", "IN_ZONES", true);
  }

  private static CaseBuilder withStatements(CaseBuilder file) {
    return file.attach(AttachmentKind.BALANCE_SHEET, 2024, FOURTH)
        .attach(AttachmentKind.INCOME_STATEMENT, 2024, FOURTH)
        .attach(AttachmentKind.PROFIT_DISTRIBUTION, 2024, FOURTH);
  }

  private static void outcomes(Examples examples) {
    examples
        .of("paper-only-outcome")
        .passes("论文之外还有专利", sound(CLUSTER).with("outcomes", List.of("PAPER", "PATENT")))
        .fires(
            "只有论文和软科学研究报告",
            sound(CLUSTER).with("outcomes", List.of("SOFT_SCIENCE_REPORT", "PAPER")),
            "成果形式只有论文、软科学研究报告，不予支持")
        .fires("只有论著", sound(TRANSFER).with("outcomes", List.of("MONOGRAPH")), "成果形式只有论著，不予支持")
        .firesIfMissing("未填写", sound(CLUSTER).with("outcomes", List.of()), "未填写预期成果形式")
        .of("basic-research-only")
        .passes(
            "实验研究之外还有应用研究",
            sound(CLUSTER).with("researchNatures", List.of("EXPERIMENTAL", "APPLIED")))
        .fires(
            "只有基础研究和实验研究",
            sound(CLUSTER).with("researchNatures", List.of("BASIC", "EXPERIMENTAL")),
            "研究性质只有基础研究、实验研究，不予支持")
        .firesIfMissing("未填写", sound(CLUSTER).with("researchNatures", List.of()), "未填写研究性质");
  }

  private static void indicators(Examples examples) {
    examples
        .of("indicators")
        .passes("三组指标各一项", sound(ENTERPRISE))
        .passes("生态指标代替经济指标", sound(ENTERPRISE).with("indicators/2/group", "ECOLOGICAL"))
        .fires("技术指标没有名称", sound(ENTERPRISE).with("indicators/0/name", " "), "未填写技术指标")
        .fires("没有科技产出指标", sound(ENTERPRISE).with("indicators/1/group", "TECHNICAL"), "未填写科技产出指标")
        .firesIfMissing(
            "没有指标",
            sound(ENTERPRISE).with("indicators", List.of()),
            "未填写技术指标",
            "未填写科技产出指标",
            "未填写经济或社会、生态指标");
  }
}
