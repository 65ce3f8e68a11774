package org.liangqu.portal.printable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.portal.printable.PrintableFixtures.DRAFT;
import static org.liangqu.portal.printable.PrintableFixtures.HASH;
import static org.liangqu.portal.printable.PrintableFixtures.OFFICIAL;
import static org.liangqu.portal.printable.PrintableFixtures.application;
import static org.liangqu.portal.printable.PrintableFixtures.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.call.ProposalType;
import org.liangqu.portal.printable.Block.Column;
import org.liangqu.portal.printable.Block.Fact;
import org.liangqu.portal.printable.Block.Facts;
import org.liangqu.portal.printable.Block.Grid;
import org.liangqu.portal.printable.Block.Prose;
import org.liangqu.portal.printable.PrintableApplication.Part;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.draft.FieldKind;
import org.liangqu.proposal.draft.FormField;
import org.liangqu.proposal.draft.FormSection;
import org.liangqu.proposal.draft.ProposalForm;

/** What the document says, for the samples of all types. */
class FormPartsTests {

  private static List<String> headings(ProposalType type) {
    return application(dossier(type), OFFICIAL).parts().stream().map(Part::heading).toList();
  }

  private static Stream<Block> blocks(PrintableApplication application) {
    return application.parts().stream().flatMap(part -> part.blocks().stream());
  }

  private static List<String> labels(PrintableApplication application) {
    return blocks(application).flatMap(FormPartsTests::labels).toList();
  }

  private static Stream<String> labels(Block block) {
    if (block instanceof Facts facts) {
      return facts.facts().stream().map(Fact::label);
    }
    if (block instanceof Prose prose) {
      return Stream.of(prose.heading());
    }
    return block instanceof Grid grid
        ? grid.columns().stream().map(Column::label).map(label -> label.replaceAll("（.*）", ""))
        : Stream.empty();
  }

  private static List<String> facts(PrintableApplication application, String label) {
    return blocks(application)
        .filter(Facts.class::isInstance)
        .flatMap(block -> ((Facts) block).facts().stream())
        .filter(fact -> fact.label().equals(label))
        .map(Fact::value)
        .toList();
  }

  private static Grid grid(PrintableApplication application, String column) {
    return blocks(application)
        .filter(Grid.class::isInstance)
        .map(Grid.class::cast)
        .filter(grid -> grid.columns().stream().anyMatch(one -> one.label().equals(column)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "CLUSTER, 产业集群, true",
    "ACADEMICIAN, 院士及团队, true",
    "ENTERPRISE, 企业研发能力, false",
    "TRANSFER, 成果转化与产业化, false"
  })
  void hasThePartsOfItsTypeInOrder(ProposalType type, String own, boolean subprojects) {
    List<String> expected =
        Stream.of("基本情况", "参与单位", "课题", "经费与年度计划", "考核指标", own, "附件", "单位承诺")
            .filter(part -> subprojects || !part.equals("课题"))
            .toList();
    assertThat(headings(type))
        .map(heading -> heading.substring(heading.indexOf('、') + 1))
        .isEqualTo(expected);
    assertThat(headings(type).get(2)).startsWith("三、");
  }

  @ParameterizedTest
  @EnumSource(ProposalType.class)
  void saysAllThatTheTypeAsksForAndNothingOfTheOthers(ProposalType type) {
    List<String> labels = labels(application(dossier(type), OFFICIAL));
    for (FormSection section : FormSection.values()) {
      for (FormField field : ProposalForm.fields(section, type)) {
        if (!field.isRows()) {
          assertThat(labels.contains(field.label()))
              .as(field.label())
              .isEqualTo(field.types().contains(type));
        } else if (field.types().contains(type)) {
          assertThat(labels).containsAll(columns(field));
        }
      }
    }
  }

  private static List<String> columns(FormField field) {
    return field.columns().stream()
        .filter(column -> column.kind() != FieldKind.KEY && column.kind() != FieldKind.PROSE)
        .map(FormField::label)
        .toList();
  }

  @Test
  void writesChoicesMonthsAndAmountsAsPeopleReadThem() {
    PrintableApplication application = application(dossier(ProposalType.TRANSFER), OFFICIAL);
    assertThat(facts(application, "项目类别")).containsExactly("引进成果转化");
    assertThat(facts(application, "开始年月")).containsExactly("2027年1月");
    assertThat(facts(application, "申请财政资金")).containsExactly("90 万元");
    assertThat(facts(application, "资金合计")).containsExactly("290 万元");
    assertThat(facts(application, "申报单位具有研发能力")).containsExactly("是");
  }

  @Test
  void addsTheYearsUpAcrossAndDown() {
    Grid years = grid(application(dossier(ProposalType.TRANSFER), OFFICIAL), "财政资金（万元）");
    assertThat(years.rows())
        .containsExactly(
            List.of("1", "2027年", "50", "110", "160"), List.of("2", "2028年", "40", "90", "130"));
    assertThat(years.sums()).containsExactly("合计", "", "90", "200", "290");
  }

  @Test
  void givesNoSumForWhatIsPartlyMissing() {
    ProposalContent content = PrintableContents.withoutAnAmount();
    Grid years = grid(application(dossier(ProposalType.TRANSFER, content), DRAFT), "财政资金（万元）");
    assertThat(years.sums()).containsExactly("合计", "", "未填写", "200", "未填写");
  }

  @Test
  void writesTheTextOfEachSubprojectBelowTheTable() {
    assertThat(labels(application(dossier(ProposalType.CLUSTER), OFFICIAL)))
        .containsSubsequence("牵头单位信用代码", "第1项课题的研究内容", "第2项课题的研究内容");
  }

  @Test
  void listsEachFileWithWhatItBelongsToAndItsHash() {
    Grid files = grid(application(dossier(ProposalType.TRANSFER), OFFICIAL), "会计年度");
    assertThat(files.rows())
        .anySatisfy(row -> assertThat(row).contains("资产负债表", "2025年", "示例东天山智慧果蔬有限公司"))
        .anySatisfy(row -> assertThat(row).contains("成果证明", "瓜果内部品质近红外无损检测技术"))
        .allSatisfy(row -> assertThat(row.get(4)).endsWith(".pdf\n" + HASH));
  }

  @Test
  void tellsWhatADraftLacks() {
    PrintableApplication blank =
        application(dossier(ProposalType.CLUSTER, ProposalContent.titled("只有名称")), DRAFT);
    assertThat(facts(blank, "技术领域")).containsExactly("未填写");
    assertThat(facts(blank, "资金合计")).containsExactly("未填写");
    assertThat(grid(blank, "单位性质").empty()).isEqualTo("未填写");
  }

  @Test
  void leavesADashInWhatWasSubmittedWithoutAnAnswer() {
    PrintableApplication blank =
        application(dossier(ProposalType.CLUSTER, ProposalContent.titled("只有名称")), OFFICIAL);
    assertThat(facts(blank, "技术领域")).containsExactly("—");
    assertThat(grid(blank, "单位性质").empty()).isEqualTo("无");
  }

  @Test
  void keepsTheParagraphsOfLongTexts() {
    PrintableApplication application =
        application(
            dossier(ProposalType.CLUSTER, PrintableContents.withSummary("第一段\r\n\n  第二段\n")),
            OFFICIAL);
    assertThat(blocks(application)).contains(new Prose("项目摘要", List.of("第一段", "第二段")));
  }
}
