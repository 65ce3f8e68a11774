package org.liangqu.eligibility;

import static org.liangqu.call.ProposalType.TRANSFER;
import static org.liangqu.eligibility.CaseBuilder.sound;

import java.util.List;
import org.liangqu.proposal.AttachmentKind;

/** Clause 四.7 for type 四: the achievements, their proofs, the industrialization. */
class AchievementRulesTest extends RuleTest {

  @Override
  Examples examples() {
    Examples examples = new Examples();
    achievements(examples);
    proofs(examples);
    industrialization(examples);
    return examples;
  }

  private static void achievements(Examples examples) {
    String unclear = "，转化成果不明确";
    examples
        .of("achievement-count")
        .passes("1 项", transfer())
        .passes("2 项", another(transfer(), 2))
        .fires("3 项", another(another(transfer(), 2), 3), "拟转化成果 3 项，超过上限 2 项" + unclear)
        .fires("没有名称", transfer().with("achievements/0/name", " "), "有 1 项成果未填写名称" + unclear)
        .firesIfMissing(
            "未填写", transfer().with("achievements", List.of()), "拟转化成果 0 项，少于下限 1 项" + unclear)
        .of("achievement-age")
        .passes("截止日前恰好三年", obtained("2022-04-30"))
        .fires("多一天", obtained("2022-04-29"), "成果“电池管理技术”取得于 2022-04-29，距申报截止日 2025-04-30 超过 3 年")
        .firesIfMissing("未填写", obtained(null), "成果“电池管理技术”未填写取得日期");
  }

  private static void proofs(Examples examples) {
    examples
        .of("achievement-proof")
        .passes("附 1 份证明", transfer())
        .fires(
            "证明属于另一项成果",
            transfer().without(AttachmentKind.ACHIEVEMENT_PROOF).attachProof("a2"),
            "成果“电池管理技术”未附证明文件")
        .firesIfMissing(
            "没有证明", transfer().without(AttachmentKind.ACHIEVEMENT_PROOF), "成果“电池管理技术”未附证明文件")
        .of("too-many-proofs")
        .passes("3 份", transfer().attachProof("a1").attachProof("a1"))
        .fires(
            "4 份",
            transfer().attachProof("a1").attachProof("a1").attachProof("a1"),
            "成果“电池管理技术”的证明文件 4 份，超过上限 3 份")
        .isSpokenForIfMissing(
            "没有证明时由证明文件一条提出", transfer().without(AttachmentKind.ACHIEVEMENT_PROOF));
  }

  private static void industrialization(Examples examples) {
    examples
        .of("industrialization-plan")
        .passes("四项齐全", transfer())
        .fires("地点只填写了空格", transfer().with("transfer/location", " "), "未填写产业化应用的地点")
        .firesIfMissing(
            "均未填写",
            transfer()
                .with("transfer/conditions", null)
                .with("transfer/content", null)
                .with("transfer/location", null)
                .with("transfer/scale", null),
            "未填写产业化应用的基础条件",
            "未填写产业化应用的内容",
            "未填写产业化应用的地点",
            "未填写产业化应用的规模")
        .of("quantified-output")
        .passes("产出有数值和单位", transfer())
        .fires("没有数值", transfer().with("indicators/1/value", null), "产出指标缺少数值或单位：发明专利")
        .fires("没有单位", transfer().with("indicators/1/unit", ""), "产出指标缺少数值或单位：发明专利")
        .firesIfMissing("没有产出指标", transfer().with("indicators", List.of()), "未填写量化的科技产出指标");
  }

  private static CaseBuilder transfer() {
    return sound(TRANSFER);
  }

  private static CaseBuilder obtained(String date) {
    return transfer().with("achievements/0/obtainedOn", date);
  }

  private static CaseBuilder another(CaseBuilder file, int number) {
    return file.add(
            "achievements",
            "{'key':'a%d','name':'成果%d','obtainedOn':'2024-01-01'}".formatted(number, number))
        .attachProof("a" + number);
  }
}
