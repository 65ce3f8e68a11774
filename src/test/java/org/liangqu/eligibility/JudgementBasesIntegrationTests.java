package org.liangqu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.eligibility.FindingScenes.supervisor;
import static org.liangqu.proposal.ProposalScenes.applicant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was found once can be explained from what was kept. */
@IntegrationTest
class JudgementBasesIntegrationTests {

  private static final String PARK = "hamiHitech";

  @Autowired private ProposalScenes scenes;
  @Autowired private FindingScenes findings;
  @Autowired private Judgements judgements;
  @Autowired private JudgementHistory history;
  @Autowired private JudgementBases bases;
  @Autowired private JdbcClient jdbc;

  private Unit unit;

  @BeforeEach
  void aUnit() {
    unit = scenes.approvedUnit(PARK);
  }

  private UUID asking(int funds) {
    UUID draft = scenes.draft(scenes.openCall(), unit).id();
    findings.request(unit, draft, funds);
    return findings.submit(unit, draft).id();
  }

  private FindingBasis basisOf(Person reader, UUID id, String ruleId) {
    return ActingAs.person(
        reader,
        () -> {
          Finding finding =
              judgements.findings(id).stream()
                  .filter(one -> one.ruleId().equals(ruleId))
                  .findFirst()
                  .orElseThrow();
          return bases.of(id, Set.of(finding.id())).get(finding.id());
        });
  }

  private static Map<String, String> words(List<TableBasis.Fact> facts) {
    return facts.stream().collect(Collectors.toMap(TableBasis.Fact::label, TableBasis.Fact::value));
  }

  @Test
  void aFindingIsExplainedByTheFactsTheBoundsAndTheRow() {
    FindingBasis basis = basisOf(supervisor(PARK), asking(520), "cluster-funding");

    assertThat(basis.table().name()).isEqualTo("资金与期限审查");
    assertThat(words(basis.table().facts()))
        .containsEntry("申请财政资金（万元）", "520")
        .containsEntry("自筹资金（万元）", "800.5")
        .containsEntry("实施期限（月）", "24");
    assertThat(words(basis.table().bounds()))
        .containsEntry("财政资金下限（万元）", "300")
        .containsEntry("财政资金上限（万元）", "500");
    assertThat(basis.row().number()).isEqualTo(3);
    assertThat(basis.row().annotation()).contains("单个项目支持额度300-500万元");
  }

  @Test
  void everyTableOfAJudgementFindsTheSameOnceMore() {
    UUID id = asking(520);
    findings.refusedAtBureau(id);

    for (PastJudgement judgement : history.of(id)) {
      List<TableBasis> explained = ActingAs.person(supervisor(PARK), () -> bases.of(judgement));
      assertThat(explained).hasSameSizeAs(judgement.tables()).allMatch(TableBasis::isExplained);
      for (int i = 0; i < explained.size(); i++) {
        assertThat(explained.get(i).rows()).hasSameSizeAs(judgement.tables().get(i).findings());
      }
    }
  }

  @Test
  void codesStandInWords() {
    UUID id = asking(520);
    FindingBasis basis = basisOf(supervisor(PARK), id, "enterprise-statements");
    assertThat(words(basis.table().facts()))
        .containsEntry("项目类型", "创新型产业集群培育发展项目")
        .containsEntry("申报单位性质", "企业")
        .containsEntry("上一年度资产负债表", "否");
  }

  @Test
  void theUnitLearnsTheFactsOfItsOwnForm() {
    FindingBasis basis = basisOf(applicant(unit), asking(520), "cluster-funding");
    assertThat(basis.table().withheld()).isFalse();
    assertThat(words(basis.table().facts())).containsEntry("申请财政资金（万元）", "520");
  }

  @Test
  void theUnitLearnsNoFactsOfOthersOrOfTheReview() {
    UUID id = asking(520);
    findings.refusedAtBureau(id);
    TableBasis table = basisOf(applicant(unit), id, "park-argumentation").table();
    assertThat(table.withheld()).isTrue();
    assertThat(table.facts()).isEmpty();
    assertThat(basisOf(supervisor(PARK), id, "park-argumentation").table().facts()).isNotEmpty();
  }

  @Test
  void aTableThatIsNoLongerDeployedIsSaidSo() {
    UUID id = asking(520);
    jdbc.sql(
            """
            update judged_table set definition_id = 'gone'
            where judgement_id in (select id from judgement where proposal_id = ?)""")
        .param(id)
        .update();
    FindingBasis basis = basisOf(supervisor(PARK), id, "cluster-funding");
    assertThat(basis.table().isExplained()).isFalse();
    assertThat(basis.table().name()).isEqualTo("FundingFindings");
    assertThat(basis.row()).isNull();
  }
}
