package org.liangqu.eligibility;

import static org.liangqu.call.ProposalType.ENTERPRISE;
import static org.liangqu.eligibility.CaseBuilder.sound;

import java.util.List;

/** Clause 二(三). */
class EnterpriseRulesTest extends RuleTest {

  @Override
  Examples examples() {
    return new Examples()
        .of("enterprise-lead")
        .passes("企业", enterprise())
        .fires("高等院校", enterprise().withUnit("kind", "UNIVERSITY"), "申报单位为高等院校，不是企业")
        .firesIfMissing("未登记", enterprise().withUnit("kind", null), "未登记申报单位性质")
        .of("enterprise-research")
        .passes("有机构、1 名人员、有活动", enterprise().with("enterprise/researchStaff", 1))
        .fires("研发人员 0 人", enterprise().with("enterprise/researchStaff", 0), "研发人员 0 人，须至少 1 人")
        .fires("研发机构只填写了空格", enterprise().with("enterprise/researchInstitution", " "), "未填写研发机构")
        .firesIfMissing(
            "均未填写", enterprise().with("enterprise", null), "未填写研发机构", "未填写研发人员数", "未填写研发活动")
        .of("enterprise-joint")
        .passes("联合高校", enterprise())
        .passes("联合院所", enterprise().with("participants/0/kind", "RESEARCH_INSTITUTE"))
        .fires(
            "只联合企业",
            enterprise().with("participants/0/kind", "ENTERPRISE"),
            "参与单位中高校、科研院所 0 家，须至少 1 家")
        .firesIfMissing(
            "没有参与单位", enterprise().with("participants", List.of()), "参与单位中高校、科研院所 0 家，须至少 1 家");
  }

  private static CaseBuilder enterprise() {
    return sound(ENTERPRISE);
  }
}
