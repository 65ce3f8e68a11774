package org.liangqu.eligibility;

import static org.liangqu.call.ProposalType.ACADEMICIAN;
import static org.liangqu.call.ProposalType.CLUSTER;
import static org.liangqu.call.ProposalType.ENTERPRISE;
import static org.liangqu.call.ProposalType.TRANSFER;
import static org.liangqu.eligibility.CaseBuilder.sound;

import java.util.List;
import org.liangqu.call.ProposalType;

/** Clause 二: amounts, self-raised funds, duration, payments by year. */
class FundingRulesTest extends RuleTest {

  @Override
  Examples examples() {
    return new Examples()
        .of("cluster-funding")
        .passes("300 万元", requesting(CLUSTER, 300))
        .passes("500 万元", requesting(CLUSTER, 500))
        .fires("299.99 万元", requesting(CLUSTER, 299.99), "申请财政资金 299.99 万元，低于下限 300 万元")
        .fires("500.01 万元", requesting(CLUSTER, 500.01), "申请财政资金 500.01 万元，超过上限 500 万元")
        .firesIfMissing("未填写", requesting(CLUSTER, null), "未填写申请财政资金")
        .of("academician-funding")
        .passes("1000 万元", requesting(ACADEMICIAN, 1000))
        .fires("1000.5 万元", requesting(ACADEMICIAN, 1000.5), "申请财政资金 1000.5 万元，超过上限 1000 万元")
        .firesIfMissing("未填写", requesting(ACADEMICIAN, null), "未填写申请财政资金")
        .of("enterprise-funding")
        .passes("200 万元", requesting(ENTERPRISE, 200))
        .fires("201 万元", requesting(ENTERPRISE, 201), "申请财政资金 201 万元，超过上限 200 万元")
        .firesIfMissing("未填写", requesting(ENTERPRISE, null), "未填写申请财政资金")
        .of("transfer-funding")
        .passes("100 万元", requesting(TRANSFER, 100))
        .fires("100.01 万元", requesting(TRANSFER, 100.01), "申请财政资金 100.01 万元，超过上限 100 万元")
        .firesIfMissing("未填写", requesting(TRANSFER, null), "未填写申请财政资金")
        .of("self-raised-ratio")
        .passes("恰为 2 倍", sound(CLUSTER).funds(333.33, 666.66))
        .passes("第二类恰为 2 倍", sound(ACADEMICIAN).funds(1000, 2000))
        .passes("第三类恰为 2 倍", sound(ENTERPRISE).funds(200, 400))
        .passes("第四类恰为 2 倍", sound(TRANSFER).funds(100, 200))
        .fires(
            "差 0.01 万元",
            sound(CLUSTER).funds(333.33, 666.65),
            "自筹资金 666.65 万元，低于申请财政资金 333.33 万元的 2 倍（666.66 万元）")
        .fires(
            "第四类差 1 万元",
            sound(TRANSFER).funds(100, 199),
            "自筹资金 199 万元，低于申请财政资金 100 万元的 2 倍（200 万元）")
        .firesIfMissing("未填写自筹资金", sound(CLUSTER).funds(400, null), "未填写自筹资金")
        .firesIfMissing("未填写财政资金", sound(CLUSTER).funds(null, 800), "未填写申请财政资金，无法核对自筹资金比例")
        .of("duration")
        .passes("24 个月", lasting("2025-07", "2027-06"))
        .passes("36 个月", lasting("2025-07", "2028-06"))
        .fires("23 个月", lasting("2025-07", "2027-05"), "实施期限 23 个月，短于下限 24 个月")
        .fires("37 个月", lasting("2025-07", "2028-07"), "实施期限 37 个月，超过上限 36 个月")
        .firesIfMissing("未填写止期", lasting("2025-07", null), "未填写实施起止年月")
        .of("annual-plan")
        .passes("合计等于申请金额", plan(150, 250))
        .fires("合计少 0.5 万元", plan(150, 249.5), "分年度拨款合计 399.5 万元，与申请财政资金 400 万元不一致")
        .firesIfMissing("有年度未填写", plan(150, null), "未填写分年度拨款计划，或有年度未填写拨款金额")
        .firesIfMissing(
            "未填写计划", sound(CLUSTER).with("yearlyPlan", List.of()), "未填写分年度拨款计划，或有年度未填写拨款金额")
        .firesIfMissing(
            "未填写财政资金",
            plan(150, 250).with("requestedFunds", null),
            "未填写申请财政资金，无法核对分年度拨款计划（合计 400 万元）");
  }

  private static CaseBuilder requesting(ProposalType type, Number requested) {
    return sound(type).with("requestedFunds", requested);
  }

  private static CaseBuilder lasting(String start, String end) {
    return sound(ENTERPRISE).with("startMonth", start).with("endMonth", end);
  }

  private static CaseBuilder plan(Number first, Number second) {
    return sound(CLUSTER)
        .with("yearlyPlan/0/requested", first)
        .with("yearlyPlan/1/requested", second);
  }
}
