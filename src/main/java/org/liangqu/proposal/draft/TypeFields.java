package org.liangqu.proposal.draft;

import static org.liangqu.proposal.draft.FieldKind.AMOUNT;
import static org.liangqu.proposal.draft.FieldKind.CHOICE;
import static org.liangqu.proposal.draft.FieldKind.CODE;
import static org.liangqu.proposal.draft.FieldKind.COUNT;
import static org.liangqu.proposal.draft.FieldKind.DATE;
import static org.liangqu.proposal.draft.FieldKind.KEY;
import static org.liangqu.proposal.draft.FieldKind.PROSE;
import static org.liangqu.proposal.draft.FieldKind.TEXT;
import static org.liangqu.proposal.draft.FieldKind.TICK;
import static org.liangqu.proposal.draft.FieldKind.YES_NO;
import static org.liangqu.proposal.draft.FormField.choice;
import static org.liangqu.proposal.draft.FormField.of;
import static org.liangqu.proposal.draft.FormField.rows;

import java.util.List;
import java.util.stream.Stream;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.Ownership;

/** What only one of the types states. */
final class TypeFields {

  private TypeFields() {}

  static List<FormField> all() {
    return Stream.of(
            forType(ProposalType.CLUSTER, cluster()),
            forType(ProposalType.ACADEMICIAN, academician()),
            forType(ProposalType.ENTERPRISE, enterprise()),
            forType(ProposalType.TRANSFER, transfer()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<FormField> forType(ProposalType type, List<FormField> fields) {
    return fields.stream().map(field -> field.only(type)).toList();
  }

  private static List<FormField> cluster() {
    return List.of(
        of(PROSE, "cluster.industryProblem", "拟解决的产业问题").clause("二(一)2"),
        of(PROSE, "cluster.demonstration", "应用示范").clause("二(一)5"));
  }

  private static List<FormField> academician() {
    return List.of(
        of(TEXT, "academician.academicianName", "院士姓名"),
        of(COUNT, "academician.daysPerYear", "每年在两区工作天数").in("天").clause("二(二)4"),
        choice(CHOICE, "academician.ownership", "院士持股方式", Ownership.values(), Ownership::label)
            .help("院士创办企业填写")
            .clause("二(二)"),
        of(YES_NO, "academician.attendsArgumentation", "院士参加项目论证").clause("二(二)5"),
        of(YES_NO, "academician.attendsAcceptance", "院士参加验收答辩").clause("二(二)5"),
        of(YES_NO, "academician.carriedOutInXinjiang", "在疆内落地实施").clause("二(二)"),
        of(PROSE, "academician.cooperationBasis", "合作基础").help("与院士团队长期、深入合作的情况").clause("二(二)2"));
  }

  private static List<FormField> enterprise() {
    return List.of(
        of(TEXT, "enterprise.researchInstitution", "研发机构").clause("二(三)"),
        of(COUNT, "enterprise.researchStaff", "研发人员").in("人").clause("二(三)"),
        of(PROSE, "enterprise.researchActivities", "研发活动").clause("二(三)"));
  }

  private static List<FormField> transfer() {
    return List.of(
        achievements(),
        of(TEXT, "transfer.sourceName", "成果来源单位").clause("二(四)"),
        of(CODE, "transfer.sourceCreditCode", "来源单位信用代码"),
        recipients(),
        of(YES_NO, "transfer.relatedParties", "双方为母子公司或同一母公司的子公司").clause("二(四)"),
        of(YES_NO, "transfer.leadOwnsAchievement", "成果为申报单位所有").clause("二(四)"),
        of(YES_NO, "transfer.leadHasResearchCapability", "申报单位具有研发能力").clause("二(四)"),
        of(AMOUNT, "transfer.expectedBenefit", "预期经济效益").clause("二(四)"),
        of(PROSE, "transfer.conditions", "基础条件").clause("四.7"),
        of(PROSE, "transfer.content", "产业化内容").clause("四.7"),
        of(PROSE, "transfer.location", "产业化地点").clause("四.7"),
        of(PROSE, "transfer.scale", "产业化规模").clause("四.7"),
        of(PROSE, "transfer.marketOutlook", "市场前景").clause("二(四)"));
  }

  private static FormField achievements() {
    return rows(
            "achievements",
            "拟转化成果",
            of(KEY, "key", "成果编号"),
            of(TEXT, "name", "成果名称"),
            of(TEXT, "owner", "所有人"),
            of(DATE, "obtainedOn", "取得日期"))
        .help("1至2项，三年内取得；每项成果的证明在“附件”中上传")
        .clause("四.7");
  }

  private static FormField recipients() {
    return rows(
            "transfer.recipients",
            "成果承接单位",
            of(TEXT, "name", "单位名称"),
            of(CODE, "creditCode", "统一社会信用代码"),
            of(TICK, "enterprise", "企业"),
            of(TICK, "inXinjiang", "在疆内"))
        .clause("二(四)");
  }
}
