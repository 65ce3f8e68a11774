package org.liangqu.eligibility;

import static org.liangqu.call.ProposalType.ACADEMICIAN;
import static org.liangqu.call.ProposalType.CLUSTER;
import static org.liangqu.eligibility.CaseBuilder.FOURTH;
import static org.liangqu.eligibility.CaseBuilder.sound;

import java.util.List;
import org.liangqu.call.ProposalType;

/** Clause 二(一), and the landmark outcome that 二(二) asks for too. */
class ClusterRulesTest extends RuleTest {

  @Override
  Examples examples() {
    Examples examples = new Examples();
    project(examples);
    team(examples);
    landmark(examples);
    return examples;
  }

  private static void project(Examples examples) {
    examples
        .of("cluster-field")
        .passes("其他领域", sound(CLUSTER))
        .fires(
            "人工智能", sound(CLUSTER).with("field", "ARTIFICIAL_INTELLIGENCE"), "产业领域为人工智能，属于重点支持领域")
        .fires("低空经济", sound(CLUSTER).with("field", "LOW_ALTITUDE_ECONOMY"), "产业领域为低空经济，属于重点支持领域")
        .givesNoPriorityIfMissing("未填写", sound(CLUSTER).with("field", null))
        .of("cluster-problem")
        .passes("已填写", sound(CLUSTER))
        .fires("只填写了空格", sound(CLUSTER).with("cluster/industryProblem", "  "), "未填写项目要解决的产业主要问题")
        .firesIfMissing("未填写", sound(CLUSTER).with("cluster", null), "未填写项目要解决的产业主要问题")
        .of("demonstration")
        .passes("有应用示范和经济效益指标", sound(CLUSTER))
        .passes("社会效益指标也可以", sound(CLUSTER).with("indicators/2/group", "SOCIAL"))
        .fires(
            "只有生态效益指标", sound(CLUSTER).with("indicators/2/group", "ECOLOGICAL"), "未填写经济效益或社会效益指标")
        .firesIfMissing(
            "未填写应用示范", sound(CLUSTER).with("cluster/demonstration", null), "未填写成果的应用示范");
  }

  private static void team(Examples examples) {
    String noChain = "参与单位中产业链上下游企业 0 家，须至少 1 家";
    String noAcademic = "参与单位中高校、科研院所、创新平台 0 家，须至少 1 家";
    examples
        .of("cluster-team")
        .passes("上游企业和高校", sound(CLUSTER))
        .passes(
            "下游企业和科研院所",
            sound(CLUSTER)
                .with("participants/0/roles", List.of("CHAIN_DOWNSTREAM"))
                .with("participants/1/kind", "RESEARCH_INSTITUTE"))
        .passes("创新平台", sound(CLUSTER).with("participants/1/kind", "INNOVATION_PLATFORM"))
        .fires(
            "参与企业不在上下游", sound(CLUSTER).with("participants/0/roles", List.of("RECIPIENT")), noChain)
        .fires(
            "上游单位不是企业", sound(CLUSTER).with("participants/0/kind", "PUBLIC_INSTITUTION"), noChain)
        .fires(
            "没有高校、院所、平台",
            sound(CLUSTER)
                .with("participants/1/kind", "ENTERPRISE")
                .partner(FOURTH, "OTHER_INSTITUTION", "IN_ZONES", true),
            noAcademic)
        .firesIfMissing(
            "没有参与单位", sound(CLUSTER).with("participants", List.of()), noChain, noAcademic);
  }

  private static void landmark(Examples examples) {
    String none = "标志性创新成果水平为“无”，低于“填补新疆空白”和“国内领先”";
    examples
        .of("landmark-outcome")
        .passes("国内领先", level(CLUSTER, "DOMESTIC_LEADING"))
        .passes("第三部分允许填补新疆空白", level(ACADEMICIAN, "FILLS_GAP_IN_XINJIANG"))
        .fires("水平为无", level(CLUSTER, "NONE"), none)
        .fires("第二类水平为无", level(ACADEMICIAN, "NONE"), none)
        .firesIfMissing("未填写水平", level(CLUSTER, null), "未填写标志性创新成果的水平")
        .firesIfMissing("未填写成果", sound(CLUSTER).with("landmark/statement", ""), "未填写标志性创新成果")
        .firesIfMissing(
            "第二类全未填写", sound(ACADEMICIAN).with("landmark", null), "未填写标志性创新成果", "未填写标志性创新成果的水平")
        .of("landmark-level")
        .passes("国内领先", level(CLUSTER, "DOMESTIC_LEADING"))
        .passes("国际先进", level(ACADEMICIAN, "INTERNATIONAL_ADVANCED"))
        .fires("填补新疆空白", level(CLUSTER, "FILLS_GAP_IN_XINJIANG"), "标志性创新成果水平为“填补新疆空白”，未达到“国内领先”以上")
        .fires(
            "第二类填补新疆空白",
            level(ACADEMICIAN, "FILLS_GAP_IN_XINJIANG"),
            "标志性创新成果水平为“填补新疆空白”，未达到“国内领先”以上")
        .firesIfMissing("未填写水平", level(CLUSTER, null), "未填写标志性创新成果的水平，无法判断是否达到“国内领先”以上");
  }

  private static CaseBuilder level(ProposalType type, String level) {
    return sound(type).with("landmark/level", level);
  }
}
