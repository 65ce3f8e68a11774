package org.liangqu.eligibility;

import static org.liangqu.call.ProposalType.CLUSTER;
import static org.liangqu.call.ProposalType.ENTERPRISE;
import static org.liangqu.call.ProposalType.TRANSFER;
import static org.liangqu.eligibility.CaseBuilder.PARTNER;
import static org.liangqu.eligibility.CaseBuilder.sound;
import static org.liangqu.eligibility.CaseBuilder.unit;

import org.liangqu.call.ProposalType;
import org.liangqu.organization.Unit;

/** Clauses 四.2, 四.4, 四.8, 五.1 and 五.4: what may change after a submission. */
class StandingRulesTest extends RuleTest {

  @Override
  Examples examples() {
    Examples examples = new Examples();
    unitRules(examples);
    window(examples);
    sisters(examples);
    return examples;
  }

  private static void unitRules(Examples examples) {
    examples
        .of("zone-registration")
        .passes("在六个园区内注册", sound(CLUSTER).withUnit("parkCode", "hamiHitech"))
        .passes(
            "中央驻疆非独立法人单位",
            sound(CLUSTER).withUnit("parkCode", null).withUnit("centralNonIndependent", true))
        .fires(
            "在其他园区注册",
            sound(CLUSTER).withUnit("parkCode", "shiheziHitech"),
            "申报单位注册于“shiheziHitech”，不在六个园区之内，且不是中央驻疆非独立法人单位")
        .firesIfMissing(
            "没有注册园区", sound(CLUSTER).withUnit("parkCode", null), "未填写在六个园区内的注册地，且不是中央驻疆非独立法人单位")
        .of("credit-record")
        .passes("声明无不良信用记录", sound(CLUSTER))
        .fires(
            "单位声明有", sound(CLUSTER).with("declarations/noBadCreditRecord", false), "申报单位声明有不良信用记录")
        .fires(
            "法人代表声明有",
            sound(CLUSTER).with("declarations/legalRepresentativeNoBadCreditRecord", false),
            "法人代表声明有不良信用记录")
        .fires(
            "单位列入名录",
            sound(CLUSTER).creditRecord(null, "样例税务局", "偷税", "2024-03-01"),
            "申报单位“样例新能源有限公司”（91650100MA0000001U）列入不良信用记录名录：" + "单位（来源：样例税务局；事由：偷税；2024-03-01列入）")
        .fires(
            "单位和法定代表人都列入名录",
            sound(CLUSTER)
                .creditRecord(null, "样例税务局", "偷税", "2024-03-01")
                .creditRecord("样例法人", "样例法院", "拒不履行判决", "2025-01-15"),
            "申报单位“样例新能源有限公司”（91650100MA0000001U）列入不良信用记录名录："
                + "单位（来源：样例税务局；事由：偷税；2024-03-01列入）、"
                + "法定代表人样例法人（来源：样例法院；事由：拒不履行判决；2025-01-15列入）")
        .firesIfMissing(
            "均未填写", sound(CLUSTER).with("declarations", null), "未填写申报单位有无不良信用记录", "未填写法人代表有无不良信用记录")
        .of("registered-unit")
        .passes("注册已通过", sound(CLUSTER))
        .fires(
            "待审核", sound(CLUSTER).withUnit("registrationStatus", "PENDING"), "申报单位注册状态为“待审核”，尚未通过")
        .firesIfMissing("未登记", sound(CLUSTER).withUnit("registrationStatus", null), "未登记申报单位的注册状态");
  }

  private static void window(Examples examples) {
    examples
        .of("call-window")
        .passes("开始时", sound(CLUSTER).submittedAt("2025-03-01T00:00:00"))
        .passes("截止前一秒", sound(CLUSTER).submittedAt("2025-04-30T17:59:59"))
        .fires(
            "开始前一秒",
            sound(CLUSTER).submittedAt("2025-02-28T23:59:59"),
            "提交时间 2025-02-28 23:59:59，早于申报开始时间 2025-03-01 00:00:00")
        .fires(
            "截止时",
            sound(CLUSTER).submittedAt("2025-04-30T18:00:00"),
            "提交时间 2025-04-30 18:00:00，不早于申报截止时间 2025-04-30 18:00:00")
        .firesIfMissing("未提交", sound(CLUSTER).submittedAt(null), "未记录提交时间或申报起止时间");
  }

  private static final String FOURTH_OF_GROUP =
      "母子公司、子公司之间申报的第 4 项，累计超过上限 3 项；其他申报："
          + "LQ-2025-X-000001 样例姊妹公司（创新型产业集群培育发展项目）、"
          + "LQ-2025-X-000002 样例姊妹公司（创新型产业集群培育发展项目）、"
          + "LQ-2025-X-000003 样例姊妹公司（创新型产业集群培育发展项目）；其中一项撤回后，可重新提交";

  private static void sisters(Examples examples) {
    Unit lead = sound(CLUSTER).build().unit();
    Unit sister = unit(PARTNER, "样例姊妹公司", null);
    examples
        .of("single-type")
        .passes("本单位另一项同类", sound(CLUSTER).liveItself().live(CLUSTER, lead))
        .passes("姊妹公司申报另一类", sound(CLUSTER).group(sister).live(TRANSFER, sister))
        .passes("没有其他申报", sound(CLUSTER))
        .fires(
            "本单位另一类",
            sound(CLUSTER).liveItself().live(TRANSFER, lead).live(ENTERPRISE, lead),
            "本单位在本次申报中同时申报了其他类型项目：LQ-2025-X-000002 样例新能源有限公司（成果转移转化和产业化项目）、"
                + "LQ-2025-X-000003 样例新能源有限公司（提升巩固企业创新主体地位项目），只能申报四类中的一类；"
                + "撤回多报的项目后，可重新提交保留的一类")
        .of("group-limit")
        .passes("集团没有其他申报", sound(CLUSTER).group(sister))
        .passes("集团第 3 项", third(CLUSTER, sister).liveItself())
        .passes(
            "没有母子公司", sound(CLUSTER).live(CLUSTER, lead).live(CLUSTER, lead).live(CLUSTER, lead))
        .fires(
            "集团第 4 项", third(CLUSTER, sister).live(CLUSTER, sister).liveItself(), FOURTH_OF_GROUP)
        .fires("草稿将成为集团第 4 项", third(CLUSTER, sister).live(CLUSTER, sister), FOURTH_OF_GROUP);
  }

  /** The sister company has two live proposals already. */
  private static CaseBuilder third(ProposalType type, Unit sister) {
    return sound(type).group(sister).live(type, sister).live(type, sister);
  }
}
