package org.liangqu.eligibility;

import static org.liangqu.call.ProposalType.CLUSTER;
import static org.liangqu.call.ProposalType.ENTERPRISE;
import static org.liangqu.eligibility.CaseBuilder.FOURTH;
import static org.liangqu.eligibility.CaseBuilder.sound;

import java.util.List;

/** Clauses 一.3, 一.4 and 四.6: what gives priority. */
class PriorityRulesTest extends RuleTest {

  @Override
  Examples examples() {
    return new Examples()
        .of("priority-sme")
        .passes("大型企业", sound(ENTERPRISE))
        .passes("不是企业", sound(CLUSTER).withUnit("kind", "UNIVERSITY").withUnit("size", "SMALL"))
        .fires("中型企业", sound(ENTERPRISE).withUnit("size", "MEDIUM"), "申报单位为中型企业，属于中小企业")
        .fires("微型企业", sound(ENTERPRISE).withUnit("size", "MICRO"), "申报单位为微型企业，属于中小企业")
        .givesNoPriorityIfMissing("未登记规模", sound(ENTERPRISE).withUnit("size", null))
        .of("priority-base")
        .passes("2022年支持的企业实验室", sound(CLUSTER).laboratory("样例实验室", 2022))
        .passes("2025年支持的企业实验室", sound(CLUSTER).laboratory("样例实验室", 2025))
        .fires(
            "2023年支持的企业实验室",
            sound(CLUSTER).laboratory("样例实验室", 2023),
            "申报单位是自治区科技厅支持的企业实验室依托单位：样例实验室（2023年）")
        .fires(
            "2024年支持的企业实验室",
            sound(CLUSTER).laboratory("样例实验室", 2024),
            "申报单位是自治区科技厅支持的企业实验室依托单位：样例实验室（2024年）")
        .fires("中试基地依托单位", sound(CLUSTER).pilotBase("样例中试基地"), "申报单位是地州市培育的中试基地依托单位：样例中试基地")
        .givesNoPriorityIfMissing(
            "不在名录中，虽然自报是依托单位",
            sound(CLUSTER)
                .withUnit("supportedLaboratory", true)
                .withUnit("fosteredPilotBase", true))
        .of("corps-cooperation")
        .passes("只与“两区”内单位联合", sound(CLUSTER))
        .passes("“两区”外的一般单位", sound(CLUSTER).partner(FOURTH, "ENTERPRISE", "OUTSIDE", true))
        .fires(
            "石河子高新区的单位",
            sound(CLUSTER).partner(FOURTH, "ENTERPRISE", "SHIHEZI_HITECH", true),
            "与兵团高新区单位联合申报：样例单位5")
        .fires(
            "阿克苏阿拉尔高新区的单位",
            sound(CLUSTER).partner(FOURTH, "ENTERPRISE", "ALAR_HITECH", true),
            "与兵团高新区单位联合申报：样例单位5")
        .fires(
            "“两区”外有创新实力的单位",
            sound(CLUSTER)
                .with("participants/1/zone", "OUTSIDE")
                .with("participants/1/innovative", true),
            "与“两区”外有创新实力的单位联合申报：样例大学")
        .givesNoPriorityIfMissing("没有参与单位", sound(CLUSTER).with("participants", List.of()));
  }
}
