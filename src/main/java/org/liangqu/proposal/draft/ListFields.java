package org.liangqu.proposal.draft;

import static org.liangqu.proposal.draft.FieldKind.AMOUNT;
import static org.liangqu.proposal.draft.FieldKind.CHOICE;
import static org.liangqu.proposal.draft.FieldKind.CHOICES;
import static org.liangqu.proposal.draft.FieldKind.CODE;
import static org.liangqu.proposal.draft.FieldKind.NUMBER;
import static org.liangqu.proposal.draft.FieldKind.PROSE;
import static org.liangqu.proposal.draft.FieldKind.TEXT;
import static org.liangqu.proposal.draft.FieldKind.TICK;
import static org.liangqu.proposal.draft.FormField.choice;
import static org.liangqu.proposal.draft.FormField.of;
import static org.liangqu.proposal.draft.FormField.rows;

import org.liangqu.call.ProposalType;
import org.liangqu.organization.UnitKind;
import org.liangqu.proposal.IndicatorGroup;
import org.liangqu.proposal.ParticipantRole;
import org.liangqu.proposal.ParticipantZone;

/** The form's lists: participating units, subprojects, indicators. */
final class ListFields {

  private ListFields() {}

  static FormField participants() {
    return rows(
            "participants",
            "参与单位",
            of(TEXT, "name", "单位名称"),
            of(CODE, "creditCode", "统一社会信用代码"),
            choice(CHOICE, "kind", "单位性质", UnitKind.values(), UnitKind::label),
            choice(CHOICE, "zone", "所在区域", ParticipantZone.values(), ParticipantZone::label),
            choice(CHOICES, "roles", "在项目中的作用", ParticipantRole.values(), ParticipantRole::label),
            of(TICK, "inXinjiang", "在疆内"),
            of(TICK, "innovative", "创新能力强的单位"))
        .help("不含申报单位自己；申报单位、课题牵头单位和参与单位合计不超过规定家数")
        .clause("四.8");
  }

  static FormField subprojects() {
    return rows(
            "subprojects",
            "课题",
            of(TEXT, "name", "课题名称"),
            of(TICK, "main", "主课题"),
            of(TEXT, "leadName", "牵头单位名称"),
            of(CODE, "leadCreditCode", "牵头单位信用代码"),
            of(AMOUNT, "requestedFunds", "财政资金"),
            of(AMOUNT, "selfRaisedFunds", "自筹资金"),
            of(PROSE, "content", "研究内容"))
        .help("主课题由申报单位牵头；各课题资金之和应等于项目资金")
        .clause("四.7")
        .only(ProposalType.CLUSTER, ProposalType.ACADEMICIAN);
  }

  static FormField indicators() {
    return rows(
            "indicators",
            "考核指标",
            choice(CHOICE, "group", "类别", IndicatorGroup.values(), IndicatorGroup::label),
            of(TEXT, "name", "指标名称"),
            of(NUMBER, "value", "目标值"),
            of(TEXT, "unit", "计量单位"))
        .help("技术指标、科技产出指标，以及经济、社会或生态指标")
        .clause("三");
  }
}
