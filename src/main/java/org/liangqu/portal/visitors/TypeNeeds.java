package org.liangqu.portal.visitors;

import java.util.List;
import org.liangqu.call.ProposalType;

/**
 * What a proposal of a type needs beside the form that all share.
 *
 * @param toFillIn what its own part of the form asks for
 */
record TypeNeeds(ProposalType type, List<Material> materials, List<String> toFillIn) {

  static List<TypeNeeds> all() {
    return List.of(
        of(ProposalType.CLUSTER, "课题及各课题的资金安排", "联合的上下游企业、院所或创新平台", "标志性创新成果及其水平"),
        of(ProposalType.ACADEMICIAN, "课题及各课题的资金安排", "院士姓名、合作基础和每年在“两区”的工作天数", "标志性创新成果及其水平"),
        of(ProposalType.ENTERPRISE, "研发机构、研发人员和研发活动情况"),
        of(ProposalType.TRANSFER, "拟转化的成果、取得时间和来源", "产业化的条件、内容、地点和规模", "预期经济效益"));
  }

  private static TypeNeeds of(ProposalType type, String... toFillIn) {
    return new TypeNeeds(type, Material.of(type), List.of(toFillIn));
  }
}
