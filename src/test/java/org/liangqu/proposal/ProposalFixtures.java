package org.liangqu.proposal;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.liangqu.call.ProposalType;
import org.liangqu.organization.UnitKind;
import org.liangqu.proposal.files.SampleFiles;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.CreditCodes;

/** Complete forms that satisfy the guide, one for each type. */
public final class ProposalFixtures {

  /** The unit that leads every fixture. */
  public static final CreditCode LEAD = CreditCodes.generate(1);

  public static final CreditCode UNIVERSITY = CreditCodes.generate(2);
  public static final CreditCode UPSTREAM = CreditCodes.generate(3);
  public static final CreditCode RECIPIENT = CreditCodes.generate(4);

  private static final YearMonth START = YearMonth.of(2026, 1);
  private static final YearMonth END = YearMonth.of(2027, 12);

  private ProposalFixtures() {}

  public static ProposalContent content(ProposalType type) {
    return content(type, LEAD);
  }

  public static ProposalContent content(ProposalType type, CreditCode lead) {
    return switch (type) {
      case CLUSTER -> cluster(lead);
      case ACADEMICIAN -> academician(lead);
      case ENTERPRISE -> enterprise(lead);
      case TRANSFER -> transfer(lead);
    };
  }

  public static ProposalContent cluster() {
    return cluster(LEAD);
  }

  public static ProposalContent cluster(CreditCode lead) {
    return new ProposalContent(
        "样例：新型储能电池管理芯片产业集群培育",
        null,
        IndustryField.NEW_ENERGY_STORAGE,
        "新能源产业集群",
        "面向大规模储能电站的电池管理芯片及系统联合攻关。",
        START,
        END,
        amount("400"),
        amount("800.5"),
        yearlyPlan("200", "200"),
        List.of(university(), upstream()),
        subprojects(lead, "400", "800.5"),
        indicators(),
        Set.of(OutcomeKind.PRODUCT, OutcomeKind.PATENT),
        Set.of(ResearchNature.APPLIED, ResearchNature.DEVELOPMENT),
        landmark(),
        declarations(),
        new ClusterSection("储能电站电池管理芯片依赖外购，制约产业链安全。", "在两座储能电站示范应用。"),
        null,
        null,
        null,
        List.of());
  }

  public static ProposalContent academician() {
    return academician(LEAD);
  }

  public static ProposalContent academician(CreditCode lead) {
    return new ProposalContent(
        "样例：院士团队合作的煤基新材料关键技术",
        Subtype.COOPERATION,
        IndustryField.OTHER,
        "煤炭煤电煤化工产业集群",
        "与院士团队合作开展煤基新材料制备技术攻关。",
        START,
        END,
        amount("800"),
        amount("1600"),
        yearlyPlan("400", "400"),
        List.of(university()),
        subprojects(lead, "800", "1600"),
        indicators(),
        Set.of(OutcomeKind.MATERIAL, OutcomeKind.PATENT),
        Set.of(ResearchNature.DEVELOPMENT),
        landmark(),
        declarations(),
        null,
        new AcademicianSection("样例院士", "自2018年起共建联合实验室。", 150, true, true, null, true),
        null,
        null,
        List.of());
  }

  public static ProposalContent enterprise() {
    return enterprise(LEAD);
  }

  public static ProposalContent enterprise(CreditCode lead) {
    return new ProposalContent(
        "样例：工业互联网边缘控制器研发",
        null,
        IndustryField.INDUSTRIAL_INTERNET,
        null,
        "研制面向油气田的边缘控制器。",
        START,
        END,
        amount("180"),
        amount("400"),
        yearlyPlan("100", "80"),
        List.of(university()),
        List.of(),
        indicators(),
        Set.of(OutcomeKind.PRODUCT, OutcomeKind.SOFTWARE),
        Set.of(ResearchNature.DEVELOPMENT),
        null,
        declarations(),
        null,
        null,
        new EnterpriseSection("企业技术中心", 26, "近三年承担研发项目6项。"),
        null,
        List.of());
  }

  public static ProposalContent transfer() {
    return transfer(LEAD);
  }

  public static ProposalContent transfer(CreditCode lead) {
    return new ProposalContent(
        "样例：番茄红素提取技术转化与产业化",
        Subtype.INBOUND,
        IndustryField.OTHER,
        null,
        "引进高校番茄红素提取技术并实现产业化。",
        START,
        END,
        amount("90"),
        amount("200"),
        yearlyPlan("50", "40"),
        List.of(university()),
        List.of(),
        indicators(),
        Set.of(OutcomeKind.PRODUCT, OutcomeKind.PROCESS),
        Set.of(ResearchNature.INDUSTRIALIZATION),
        null,
        declarations(),
        null,
        null,
        null,
        new TransferSection(
            amount("1500"),
            UNIVERSITY.value(),
            "样例大学",
            false,
            true,
            List.of(new Recipient(lead.value(), "样例牵头企业", true, true)),
            false,
            "已有中试生产线。",
            "建设年处理5000吨番茄皮渣的提取线。",
            "昌吉国家农业高新技术产业示范区",
            "年产番茄红素2吨",
            "国内外市场需求逐年增长。"),
        List.of(new Achievement("A1", "番茄红素绿色提取技术", "样例大学", LocalDate.of(2025, 6, 30))));
  }

  /** A form in which every member says something, whatever a type would need. */
  public static ProposalContent everything() {
    ProposalContent cluster = cluster();
    ProposalContent transfer = transfer();
    return new ProposalContent(
        cluster.title(),
        Subtype.FOUNDED,
        cluster.field(),
        cluster.industrialCluster(),
        cluster.summary(),
        cluster.startMonth(),
        cluster.endMonth(),
        cluster.requestedFunds(),
        cluster.selfRaisedFunds(),
        cluster.yearlyPlan(),
        cluster.participants(),
        cluster.subprojects(),
        cluster.indicators(),
        Set.of(OutcomeKind.values()),
        Set.of(ResearchNature.values()),
        cluster.landmark(),
        cluster.declarations(),
        cluster.cluster(),
        new AcademicianSection("样例院士", "共建实验室", 150, true, false, Ownership.CONTROLLED, false),
        enterprise().enterprise(),
        transfer.transfer(),
        transfer.achievements());
  }

  public static NewAttachment attachment(AttachmentKind kind, Integer fiscalYear) {
    return new NewAttachment(
        kind,
        fiscalYear,
        null,
        kind == AttachmentKind.ACHIEVEMENT_PROOF ? "A1" : null,
        kind.label() + ".pdf",
        new ByteArrayInputStream(SampleFiles.pdf(kind.label())));
  }

  public static Participant university() {
    return new Participant(
        UNIVERSITY.value(),
        "样例大学",
        UnitKind.UNIVERSITY,
        true,
        ParticipantZone.OUTSIDE,
        Set.of(ParticipantRole.ACADEMIC),
        true);
  }

  public static Participant upstream() {
    return new Participant(
        UPSTREAM.value(),
        "样例上游企业",
        UnitKind.ENTERPRISE,
        true,
        ParticipantZone.SHIHEZI_HITECH,
        Set.of(ParticipantRole.CHAIN_UPSTREAM, ParticipantRole.JOINT_ENTERPRISE),
        false);
  }

  private static List<YearlyPayment> yearlyPlan(String first, String second) {
    return List.of(
        new YearlyPayment(2026, amount(first), amount("300")),
        new YearlyPayment(2027, amount(second), amount("300")));
  }

  private static List<Subproject> subprojects(
      CreditCode lead, String requested, String selfRaised) {
    BigDecimal part = amount("100");
    return List.of(
        new Subproject(
            "总体技术与集成",
            true,
            lead.value(),
            "样例牵头企业",
            "总体设计与示范",
            amount(requested).subtract(part),
            amount(selfRaised).subtract(part)),
        new Subproject("基础工艺", false, UNIVERSITY.value(), "样例大学", "工艺机理与验证", part, part));
  }

  private static List<Indicator> indicators() {
    return List.of(
        new Indicator(IndicatorGroup.TECHNICAL, "新产品", amount("2"), "项"),
        new Indicator(IndicatorGroup.OUTPUT, "发明专利", amount("4"), "件"),
        new Indicator(IndicatorGroup.ECONOMIC, "新增销售收入", amount("5000"), "万元"),
        new Indicator(IndicatorGroup.SOCIAL, "新增就业", amount("40"), "人"));
  }

  private static Landmark landmark() {
    return new Landmark("电池管理芯片达到国内领先水平。", LandmarkLevel.DOMESTIC_LEADING);
  }

  private static Declarations declarations() {
    return new Declarations(true, true, true, true, true);
  }

  private static BigDecimal amount(String value) {
    return new BigDecimal(value);
  }
}
