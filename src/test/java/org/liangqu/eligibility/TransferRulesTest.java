package org.liangqu.eligibility;

import static org.liangqu.call.ProposalType.TRANSFER;
import static org.liangqu.eligibility.CaseBuilder.FIFTH;
import static org.liangqu.eligibility.CaseBuilder.FOURTH;
import static org.liangqu.eligibility.CaseBuilder.LEAD;
import static org.liangqu.eligibility.CaseBuilder.PARTNER;
import static org.liangqu.eligibility.CaseBuilder.UNIVERSITY;
import static org.liangqu.eligibility.CaseBuilder.sound;
import static org.liangqu.eligibility.CaseBuilder.unit;

import java.util.List;
import org.liangqu.organization.Unit;

/** Clause 二(四). */
class TransferRulesTest extends RuleTest {

  private static final String NO_SUBTYPE = "未选择成果转化项目的类别（转出或引进），";

  @Override
  Examples examples() {
    Examples examples = new Examples();
    benefit(examples);
    related(examples);
    outbound(examples);
    inbound(examples);
    return examples;
  }

  private static void benefit(Examples examples) {
    examples
        .of("transfer-benefit")
        .passes("1000 万元", inbound().with("transfer/expectedBenefit", 1000))
        .fires(
            "999.99 万元",
            inbound().with("transfer/expectedBenefit", 999.99),
            "预期经济效益 999.99 万元，低于下限 1000 万元")
        .firesIfMissing("未填写", inbound().with("transfer/expectedBenefit", null), "未填写预期经济效益")
        .of("transfer-market")
        .passes("已填写", inbound())
        .fires("只填写了空格", inbound().with("transfer/marketOutlook", " "), "未填写市场前景")
        .firesIfMissing("未填写", inbound().with("transfer/marketOutlook", null), "未填写市场前景");
  }

  private static void related(Examples examples) {
    Unit daughter = unit(PARTNER, "样例子公司", LEAD);
    Unit sister = unit(PARTNER, "样例姊妹公司", FOURTH);
    Unit granddaughter = unit(PARTNER, "样例孙公司", FIFTH);
    examples
        .of("transfer-related")
        .passes("声明无关联，登记也无关联", inbound())
        .passes("集团内的公司不参与转化", inbound().group(daughter))
        .passes("承接企业是子公司的子公司", outbound().group(unit(FIFTH, "样例另一子公司", LEAD), granddaughter))
        .passes("来源单位是母公司的母公司", fromGrandmother())
        .fires("声明为母子公司", inbound().with("transfer/relatedParties", true), "成果提供方与承接方声明为母子公司或子公司之间")
        .fires(
            "来源单位登记为子公司",
            inbound().group(daughter).with("transfer/sourceCreditCode", PARTNER),
            "申报单位与样例子公司登记为母子公司或同一母公司的子公司")
        .fires(
            "承接企业登记为同一母公司的子公司",
            outbound().withUnit("parentCreditCode", FOURTH).group(sister),
            "申报单位与样例姊妹公司登记为母子公司或同一母公司的子公司")
        .fires(
            "承接企业是未注册的母公司",
            outbound().withUnit("parentCreditCode", PARTNER),
            "申报单位与母公司" + PARTNER + "登记为母子公司或同一母公司的子公司")
        .firesIfMissing(
            "未填写", inbound().with("transfer/relatedParties", null), "未填写成果提供方与承接方是否为母子公司或子公司之间");
  }

  private static CaseBuilder fromGrandmother() {
    return inbound()
        .withUnit("parentCreditCode", FIFTH)
        .group(unit(FIFTH, "样例母公司", PARTNER), unit(PARTNER, "样例集团公司", null))
        .with("transfer/sourceCreditCode", PARTNER);
  }

  private static void outbound(Examples examples) {
    String noRecipient = "承接成果的疆内其他企业 0 家，须至少 1 家";
    examples
        .of("transfer-outbound")
        .passes("研发机构转出自有成果", outbound())
        .passes(
            "中试基地", outbound().withUnit("researchInstitution", false).withUnit("pilotBase", true))
        .passes(
            "科研院所本身是研发机构",
            outbound()
                .withUnit("researchInstitution", false)
                .withUnit("kind", "RESEARCH_INSTITUTE"))
        .passes("引进类不核对", inbound())
        .fires(
            "不是研发机构或中试基地",
            outbound().withUnit("researchInstitution", false),
            "申报单位为企业，未登记为研发机构或中试基地")
        .fires("不拥有成果", outbound().with("transfer/leadOwnsAchievement", false), "申报单位不拥有拟转化的成果")
        .fires("承接企业在疆外", outbound().with("transfer/recipients/0/inXinjiang", false), noRecipient)
        .fires("承接单位不是企业", outbound().with("transfer/recipients/0/enterprise", false), noRecipient)
        .fires(
            "承接企业是申报单位自己", outbound().with("transfer/recipients/0/creditCode", LEAD), noRecipient)
        .firesIfMissing(
            "未填写是否拥有成果", outbound().with("transfer/leadOwnsAchievement", null), "未填写申报单位是否拥有该成果")
        .firesIfMissing("未填写承接企业", outbound().with("transfer/recipients", List.of()), noRecipient)
        .firesIfMissing("未选择类别", inbound().with("subtype", null), NO_SUBTYPE + "无法核对转出条件");
  }

  private static void inbound(Examples examples) {
    String itself = "成果来源单位是申报单位“样例新能源有限公司”自身，须从其他单位引进";
    examples
        .of("transfer-inbound")
        .passes("有研发能力的企业从高校引进", inbound())
        .passes("转出类不核对", outbound())
        .fires("申报单位不是企业", inbound().withUnit("kind", "UNIVERSITY"), "申报单位为高等院校，不是企业")
        .fires("没有研发能力", inbound().with("transfer/leadHasResearchCapability", false), "申报单位不具有研发能力")
        .fires("来源是申报单位自身", inbound().with("transfer/sourceCreditCode", LEAD), itself)
        .fires(
            "来源按名称是申报单位自身",
            inbound()
                .with("transfer/sourceCreditCode", null)
                .with("transfer/sourceName", "样例新能源有限公司"),
            itself)
        .firesIfMissing(
            "未填写研发能力",
            inbound().with("transfer/leadHasResearchCapability", null),
            "未填写申报单位是否具有研发能力")
        .firesIfMissing(
            "未填写来源单位",
            inbound().with("transfer/sourceCreditCode", null).with("transfer/sourceName", null),
            "未填写成果来源单位")
        .firesIfMissing("未选择类别", inbound().with("subtype", "FOUNDED"), NO_SUBTYPE + "无法核对引进条件");
  }

  private static CaseBuilder inbound() {
    return sound(TRANSFER).with("transfer/sourceCreditCode", UNIVERSITY);
  }

  private static CaseBuilder outbound() {
    return sound(TRANSFER)
        .with("subtype", "OUTBOUND")
        .withUnit("researchInstitution", true)
        .with("transfer/leadOwnsAchievement", true)
        .with("transfer/sourceCreditCode", null)
        .with("transfer/sourceName", null)
        .with(
            "transfer/recipients",
            List.of(
                java.util.Map.of(
                    "creditCode",
                    PARTNER,
                    "name",
                    "样例承接有限公司",
                    "enterprise",
                    true,
                    "inXinjiang",
                    true)));
  }
}
