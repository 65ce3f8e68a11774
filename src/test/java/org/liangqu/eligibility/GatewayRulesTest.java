package org.liangqu.eligibility;

import static org.liangqu.call.ProposalType.ACADEMICIAN;
import static org.liangqu.call.ProposalType.CLUSTER;
import static org.liangqu.eligibility.CaseBuilder.sound;
import static org.liangqu.proposal.Outcome.PASS;
import static org.liangqu.proposal.Outcome.REJECT;
import static org.liangqu.proposal.Outcome.RETURN;

import org.liangqu.call.Stage;

/** Clauses 二(二)5, 四.1, 五.2 and 五.3: what is asked further along the path. */
class GatewayRulesTest extends RuleTest {

  @Override
  Examples examples() {
    String unlisted = "项目不在地州市科技局已印发的遴选项目清单上";
    return new Examples()
        .at(Stage.EXPERT_REVIEW)
        .of("academician-attended")
        .passes("院士参加论证", sound(ACADEMICIAN).reviewed(PASS, PASS, true))
        .passes("第一类不核对", sound(CLUSTER).reviewed(PASS, PASS, null))
        .fires("院士未参加论证", sound(ACADEMICIAN).reviewed(PASS, PASS, false), "院士本人未参加论证")
        .firesIfMissing("没有记录", sound(ACADEMICIAN).reviewed(PASS, PASS, null), "未记录院士本人是否参加论证")
        .at(Stage.BUREAU_REVIEW)
        .of("park-argumentation")
        .passes("形式审查和论证均通过", sound(CLUSTER).reviewed(PASS, PASS, null))
        .fires("形式审查退回", sound(CLUSTER).reviewed(RETURN, PASS, null), "园区形式审查未通过")
        .fires("论证未通过", sound(CLUSTER).reviewed(PASS, REJECT, null), "园区评审论证未通过")
        .firesIfMissing(
            "均无记录", sound(CLUSTER).reviewed(null, null, null), "未记录园区形式审查结论", "未记录园区评审论证结论")
        .at(Stage.SELECTION)
        .of("on-selection-list")
        .passes("在清单上", sound(CLUSTER).onIssuedList(true))
        .fires("不在清单上", sound(CLUSTER).onIssuedList(false), unlisted)
        .at(Stage.RECOMMENDATION)
        .passes("推荐时在清单上", sound(CLUSTER).onIssuedList(true))
        .fires("推荐时不在清单上", sound(CLUSTER).onIssuedList(false), unlisted)
        .at(Stage.INTAKE)
        .firesIfMissing("接收时没有清单", sound(CLUSTER).onIssuedList(false), unlisted);
  }
}
