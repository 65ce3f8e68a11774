package org.liangqu.portal;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.ProposalContent;

/**
 * Where on a dossier's page the fields stand that findings name (字段位置). A field that the page
 * doesn't know stands with the nearest one around it.
 */
final class FieldPlaces {

  private static final Pattern ACHIEVEMENT =
      Pattern.compile("achievements\\[(\\d{1,4})](\\.obtainedOn)?");

  private static final Map<String, String> LABELS = labels();

  private FieldPlaces() {}

  /** The field's own place or the one around it; none for a field of a part that is nowhere. */
  static Optional<String> of(String field, ProposalContent content) {
    String place = field;
    while (place != null && !isOnPage(place, content)) {
      place = around(place);
    }
    return Optional.ofNullable(place);
  }

  private static boolean isOnPage(String place, ProposalContent content) {
    Matcher achievement = ACHIEVEMENT.matcher(place);
    return LABELS.containsKey(place)
        || achievement.matches()
            && Integer.parseInt(achievement.group(1)) < content.achievements().size();
  }

  private static String around(String place) {
    int end = Math.max(place.lastIndexOf('.'), place.lastIndexOf('['));
    return end < 1 ? null : place.substring(0, end);
  }

  /** The id of the place's element. */
  static String anchor(String place) {
    return "field-" + place.replaceAll("]", "").replaceAll("[^A-Za-z0-9_]", "-");
  }

  /** What people call the place. */
  static String label(String place) {
    Matcher achievement = ACHIEVEMENT.matcher(place);
    if (!achievement.matches()) {
      return LABELS.get(place);
    }
    String name = "第 %d 项成果".formatted(Integer.parseInt(achievement.group(1)) + 1);
    return achievement.group(2) == null ? name : name + "的取得日期";
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    labels.putAll(ofBasics());
    labels.putAll(ofUnit());
    labels.putAll(ofTypes());
    labels.putAll(ofTransfer());
    labels.putAll(ofReview());
    for (AttachmentKind kind : AttachmentKind.values()) {
      labels.put("attachments." + kind.name(), "附件：" + kind.label());
    }
    return labels;
  }

  private static Map<String, String> ofBasics() {
    return Map.ofEntries(
        entry("type", "项目类型"),
        entry("subtype", "项目类别"),
        entry("submittedAt", "提交时间"),
        entry("field", "技术领域"),
        entry("industrialCluster", "所属产业集群"),
        entry("endMonth", "实施期限"),
        entry("outcomes", "成果形式"),
        entry("researchNatures", "研究性质"),
        entry("landmark.level", "标志性成果水平"),
        entry("landmark.statement", "标志性创新成果"),
        entry("requestedFunds", "申请财政资金"),
        entry("selfRaisedFunds", "自筹资金"),
        entry("yearlyPlan", "分年度资金计划"),
        entry("subprojects", "课题"),
        entry("participants", "参与单位"),
        entry("indicators", "考核指标"),
        entry("declarations", "单位承诺"),
        entry("declarations.noBadCreditRecord", "单位无不良信用记录"),
        entry("declarations.legalRepresentativeNoBadCreditRecord", "法定代表人无不良信用记录"),
        entry("declarations.soundResearchManagement", "科研管理制度健全"),
        entry("declarations.soundFinancialManagement", "财务管理制度健全"),
        entry("declarations.truthful", "申报内容真实"),
        entry("attachments", "附件"));
  }

  private static Map<String, String> ofUnit() {
    return Map.ofEntries(
        entry("unit", "申报单位"),
        entry("unit.creditCode", "统一社会信用代码"),
        entry("unit.kind", "单位性质"),
        entry("unit.size", "企业规模"),
        entry("unit.chainPosition", "产业链地位"),
        entry("unit.parkCode", "注册园区"),
        entry("unit.registrationStatus", "单位注册状态"),
        entry("unit.researchInstitution", "研发机构或中试基地"),
        entry("unit.supportedLaboratory", "获支持的企业实验室"),
        entry("unit.fosteredPilotBase", "地州市培育的中试基地"),
        entry("unit.parentCreditCode", "母公司"));
  }

  private static Map<String, String> ofTypes() {
    return Map.ofEntries(
        entry("cluster", "产业集群"),
        entry("cluster.industryProblem", "拟解决的产业问题"),
        entry("cluster.demonstration", "应用示范"),
        entry("academician", "院士及团队"),
        entry("academician.daysPerYear", "每年在两区工作天数"),
        entry("academician.attendsArgumentation", "院士参加项目论证"),
        entry("academician.attendsAcceptance", "院士参加验收答辩"),
        entry("academician.ownership", "院士持股方式"),
        entry("academician.carriedOutInXinjiang", "在疆内落地实施"),
        entry("academician.cooperationBasis", "合作基础"),
        entry("enterprise", "企业研发能力"),
        entry("enterprise.researchInstitution", "研发机构"),
        entry("enterprise.researchStaff", "研发人员"),
        entry("enterprise.researchActivities", "研发活动"));
  }

  private static Map<String, String> ofTransfer() {
    return Map.ofEntries(
        entry("transfer", "成果转化与产业化"),
        entry("transfer.expectedBenefit", "预期经济效益"),
        entry("transfer.sourceName", "成果来源单位"),
        entry("transfer.leadOwnsAchievement", "成果为申报单位所有"),
        entry("transfer.leadHasResearchCapability", "申报单位具有研发能力"),
        entry("transfer.relatedParties", "双方关系"),
        entry("transfer.recipients", "成果承接单位"),
        entry("transfer.location", "产业化地点"),
        entry("transfer.conditions", "基础条件"),
        entry("transfer.content", "产业化内容"),
        entry("transfer.scale", "产业化规模"),
        entry("transfer.marketOutlook", "市场前景"),
        entry("achievements", "拟转化成果"));
  }

  /** What isn't filled in but decided on the way. */
  private static Map<String, String> ofReview() {
    return Map.of(
        "formalReview", "园区形式审查结论",
        "argumentation", "园区评审论证结论",
        "academicianAttended", "院士参加论证",
        "onIssuedList", "遴选清单");
  }
}
