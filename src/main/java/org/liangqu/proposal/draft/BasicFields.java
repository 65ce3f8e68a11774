package org.liangqu.proposal.draft;

import static org.liangqu.proposal.draft.FieldKind.AMOUNT;
import static org.liangqu.proposal.draft.FieldKind.CHOICE;
import static org.liangqu.proposal.draft.FieldKind.CHOICES;
import static org.liangqu.proposal.draft.FieldKind.CLUSTER;
import static org.liangqu.proposal.draft.FieldKind.MONTH;
import static org.liangqu.proposal.draft.FieldKind.PROSE;
import static org.liangqu.proposal.draft.FieldKind.TEXT;
import static org.liangqu.proposal.draft.FieldKind.YEAR;
import static org.liangqu.proposal.draft.FieldKind.YES_NO;
import static org.liangqu.proposal.draft.FormField.choice;
import static org.liangqu.proposal.draft.FormField.of;
import static org.liangqu.proposal.draft.FormField.rows;

import java.util.List;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.IndustryField;
import org.liangqu.proposal.LandmarkLevel;
import org.liangqu.proposal.OutcomeKind;
import org.liangqu.proposal.ResearchNature;
import org.liangqu.proposal.Subtype;

/** What every type states of the project, its funds and its unit. */
final class BasicFields {

  /** The guide asks for landmarks of two types alone; the others may have some all the same. */
  private static final String OPTIONAL = "本类项目选填";

  private BasicFields() {}

  static List<FormField> basics() {
    return List.of(
        of(TEXT, "title", "项目名称"),
        choice(
                CHOICE,
                "subtype",
                "项目类别",
                new Subtype[] {Subtype.COOPERATION, Subtype.FOUNDED},
                Subtype::label)
            .clause("二(二)")
            .only(ProposalType.ACADEMICIAN),
        choice(
                CHOICE,
                "subtype",
                "项目类别",
                new Subtype[] {Subtype.OUTBOUND, Subtype.INBOUND},
                Subtype::label)
            .clause("二(四)")
            .only(ProposalType.TRANSFER),
        choice(CHOICE, "field", "技术领域", IndustryField.values(), IndustryField::label),
        of(CLUSTER, "industrialCluster", "所属产业集群"),
        of(MONTH, "startMonth", "开始年月").help("如 2026-01").clause("二"),
        of(MONTH, "endMonth", "结束年月").help("如 2027-12，含当月").clause("二"),
        of(PROSE, "summary", "项目摘要").help("研究内容、技术路线和预期成果，10000字以内"),
        choice(CHOICES, "researchNatures", "研究性质", ResearchNature.values(), ResearchNature::label)
            .clause("四.5"),
        choice(CHOICES, "outcomes", "成果形式", OutcomeKind.values(), OutcomeKind::label).clause("四.5"),
        landmarkLevel().clause("三.1").only(ProposalType.CLUSTER, ProposalType.ACADEMICIAN),
        landmarkLevel().help(OPTIONAL).only(ProposalType.ENTERPRISE, ProposalType.TRANSFER),
        landmarkStatement().clause("三.1").only(ProposalType.CLUSTER, ProposalType.ACADEMICIAN),
        landmarkStatement().help(OPTIONAL).only(ProposalType.ENTERPRISE, ProposalType.TRANSFER));
  }

  private static FormField landmarkLevel() {
    return choice(
        CHOICE, "landmark.level", "标志性成果水平", LandmarkLevel.values(), LandmarkLevel::label);
  }

  private static FormField landmarkStatement() {
    return of(PROSE, "landmark.statement", "标志性创新成果");
  }

  static List<FormField> funds() {
    return List.of(
        of(AMOUNT, "requestedFunds", "申请财政资金").clause("二"),
        of(AMOUNT, "selfRaisedFunds", "自筹资金").clause("二"),
        rows(
                "yearlyPlan",
                "分年度资金计划",
                of(YEAR, "year", "年度"),
                of(AMOUNT, "requested", "财政资金"),
                of(AMOUNT, "selfRaised", "自筹资金"))
            .help("各年财政资金之和应等于申请财政资金")
            .clause("二"));
  }

  static List<FormField> declarations() {
    return List.of(
        of(YES_NO, "declarations.noBadCreditRecord", "申报单位无不良信用记录").clause("四.2"),
        of(YES_NO, "declarations.legalRepresentativeNoBadCreditRecord", "法定代表人无不良信用记录")
            .clause("四.2"),
        of(YES_NO, "declarations.soundResearchManagement", "科研管理制度健全").clause("四.2"),
        of(YES_NO, "declarations.soundFinancialManagement", "财务管理制度健全").clause("四.2"),
        of(YES_NO, "declarations.truthful", "承诺申报内容和所附材料真实、有效"));
  }
}
