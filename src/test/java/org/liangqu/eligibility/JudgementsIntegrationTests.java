package org.liangqu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Role;
import org.liangqu.organization.RegisterKind;
import org.liangqu.organization.RegisterScenes;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.Attachments;
import org.liangqu.proposal.NewAttachment;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalFixtures;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Judgements on the real tables of the engine and a real database. */
@IntegrationTest
class JudgementsIntegrationTests {

  private static final String PARK = "urumqiHitech";
  private static final String REASON = "经核实情况属实，同意豁免";

  @Autowired private ProposalScenes scenes;
  @Autowired private Proposals proposals;
  @Autowired private Attachments attachments;
  @Autowired private Judgements judgements;
  @Autowired private Overrides overrides;
  @Autowired private RegisterScenes registers;
  @Autowired private JdbcClient jdbc;

  private Call call;
  private Unit unit;

  @BeforeEach
  void openACall() {
    call = scenes.openCall();
    unit = scenes.approvedUnit(PARK);
  }

  @Test
  void aSoundProposalEntersTheFormalReview() {
    UUID id = submitted(soundDraft());
    assertThat(judgements.judgeEligibility(id)).isEqualTo(Outcome.PASS);

    assertThat(proposals.summary(id).stage()).isEqualTo(Stage.FORMAL_REVIEW);
    assertThat(judgements.findings(id))
        .allMatch(finding -> finding.effect() == Effect.PRIORITY)
        .extracting(Finding::ruleId)
        .contains("priority-sme");
  }

  @ParameterizedTest
  @EnumSource(ProposalType.class)
  void aSoundProposalOfEachTypeHasNoFaults(ProposalType type) {
    UUID id =
        ActingAs.person(
                applicant(unit),
                () ->
                    proposals.create(
                        call.id(),
                        type,
                        unit.id(),
                        ProposalFixtures.content(type, unit.creditCode())))
            .id();
    attachAll(id);
    assertThat(precheck(id)).noneMatch(Finding::isBlocking);
  }

  @Test
  void aProposalWithoutStatementsIsReturnedWithAllThatIsMissing() {
    UUID id = submitted(scenes.draft(call, unit).id());
    assertThat(judgements.judgeEligibility(id)).isEqualTo(Outcome.RETURN);

    ProposalSummary returned = proposals.summary(id);
    assertThat(returned.status()).isEqualTo(ProposalStatus.RETURNED);
    assertThat(returned.correctionDue()).isEqualTo(call.closes());
    assertThat(judgements.findings(id))
        .filteredOn(Finding::isBlocking)
        .extracting(Finding::ruleId)
        .containsOnly("enterprise-statements")
        .hasSize(3);
    assertThat(proposals.lastOutcome(id).orElseThrow().reason())
        .contains("年度资产负债表（指南四.3）；", "年度损益表", "年度利润分配表");
  }

  @Test
  void aProposalOfAUnitOnTheRegisterEndsThere() {
    UUID id = submitted(soundDraft());
    registers.importList(
        RegisterKind.CREDIT_RECORDS, "单位,%s,,,样例税务局,偷税,2024-03-01,".formatted(unit.creditCode()));
    assertThat(judgements.judgeEligibility(id)).isEqualTo(Outcome.REJECT);
    assertThat(proposals.summary(id).status()).isEqualTo(ProposalStatus.NOT_ACCEPTED);
    assertThat(judgements.findings(id))
        .filteredOn(finding -> finding.ruleId().equals("credit-record"))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("单位（来源：样例税务局；事由：偷税；2024-03-01列入）");
  }

  @Test
  void aNamesakeOnTheRegisterIsNoReasonToRejectAnybody() {
    UUID id = submitted(soundDraft());
    String otherCode = scenes.approvedUnit(PARK).creditCode().value();
    registers.importList(
        RegisterKind.CREDIT_RECORDS,
        "法定代表人,%s,,%s,样例法院,拒不履行,2024-03-01,".formatted(otherCode, unit.legalRepresentative()),
        "法定代表人,%s,,另一人,样例法院,拒不履行,2024-03-01,".formatted(unit.creditCode()));
    assertThat(judgements.judgeEligibility(id)).isEqualTo(Outcome.PASS);
  }

  @Test
  void aCheckOfADraftWritesNothing() {
    UUID id = scenes.draft(call, unit).id();
    assertThat(precheck(id)).extracting(Finding::ruleId).contains("enterprise-statements");
    assertThat(kept(id)).isZero();
  }

  @Test
  void eachTableIsKeptWithItsVersionAndTheFacts() {
    UUID id = submitted(soundDraft());
    judgements.judgeEligibility(id);

    List<String> tables =
        jdbc.sql(
                """
                select t.decision_key from judged_table t join judgement j on j.id = t.judgement_id
                where j.proposal_id = ? and t.definition_version > 0 order by t.position""")
            .param(id)
            .query(String.class)
            .list();
    assertThat(tables).startsWith("FundingFindings", "CommonFindings").endsWith("PriorityFindings");
    assertThat(
            jdbc.sql("select facts ->> 'months' from judgement where proposal_id = ?")
                .param(id)
                .query(String.class)
                .single())
        .isEqualTo("24");
  }

  @Test
  void aPassOverAFindingIsRefusedUntilItIsOverridden() {
    UUID id = submitted(soundDraft());
    judgements.judgeEligibility(id);
    assertThatThrownBy(() -> judgements.judgeGateway(id, Stage.BUREAU_REVIEW, Outcome.PASS))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不能“遴选”：未记录园区形式审查结论（指南四.1, 五.2）；未记录园区评审论证结论");

    List<Finding> found = atBureau(id);
    assertThat(found).hasSize(2);
    for (Finding finding : found) {
      ActingAs.person(
          officer(Role.BUREAU_LEADER, "urumqi"),
          () -> overrides.override(id, finding.id(), REASON));
    }
    judgements.judgeGateway(id, Stage.BUREAU_REVIEW, Outcome.PASS);
    assertThat(atBureau(id))
        .hasSize(2)
        .allMatch(Finding::overridden)
        .extracting(finding -> finding.override().reason())
        .containsOnly(REASON);
    assertThat(judgements.history(id)).filteredOn(this::isAtBureau).hasSize(4);
  }

  @Test
  void onlyTheOfficesLeaderOverridesAndOnlyOnce() {
    UUID id = submitted(soundDraft());
    assertThatThrownBy(() -> judgements.judgeGateway(id, Stage.BUREAU_REVIEW, Outcome.PASS))
        .isInstanceOf(Refusal.class);
    UUID finding = atBureau(id).get(0).id();

    assertThatThrownBy(
            () ->
                ActingAs.person(administrator(unit), () -> overrides.override(id, finding, REASON)))
        .hasMessageContaining("无权");
    assertThatThrownBy(
            () ->
                ActingAs.person(
                    officer(Role.BUREAU_OFFICER, "urumqi"),
                    () -> overrides.override(id, finding, REASON)))
        .hasMessageContaining("无权豁免");
    assertThatThrownBy(
            () ->
                ActingAs.person(
                    officer(Role.BUREAU_LEADER, "urumqi"),
                    () -> overrides.override(id, finding, "好")))
        .hasMessageContaining("请填写豁免理由");
    ActingAs.person(
        officer(Role.BUREAU_LEADER, "urumqi"), () -> overrides.override(id, finding, REASON));
    assertThatThrownBy(
            () ->
                ActingAs.person(
                    officer(Role.BUREAU_LEADER, "urumqi"),
                    () -> overrides.override(id, finding, REASON)))
        .hasMessageContaining("已豁免");
  }

  @Test
  void whoeverDecidedDoesNotOverride() {
    UUID id = submitted(soundDraft());
    assertThatThrownBy(
            () ->
                ActingAs.person(
                    officer(Role.BUREAU_LEADER, "urumqi"),
                    () -> judgements.judgeGateway(id, Stage.BUREAU_REVIEW, Outcome.PASS)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () ->
                ActingAs.person(
                    officer(Role.BUREAU_LEADER, "urumqi"),
                    () -> overrides.override(id, atBureau(id).get(0).id(), REASON)))
        .hasMessageContaining("不能豁免");
  }

  @Test
  void aProposalOnNoListIsNotSelected() {
    UUID id = submitted(soundDraft());
    assertThat(judgements.judgeSelection(id)).isEqualTo(Outcome.REJECT);
    assertThat(judgements.findings(id)).extracting(Finding::ruleId).contains("on-selection-list");
  }

  private UUID soundDraft() {
    UUID id = scenes.draft(call, unit).id();
    attachAll(id);
    return id;
  }

  private void attachAll(UUID id) {
    int year = call.previousFiscalYear();
    for (AttachmentKind kind : AttachmentKind.values()) {
      boolean isStatement = kind.compareTo(AttachmentKind.AUDIT_REPORT) <= 0;
      NewAttachment file = ProposalFixtures.attachment(kind, isStatement ? year : null);
      ActingAs.person(applicant(unit), () -> attachments.attach(id, file));
    }
  }

  private UUID submitted(UUID draft) {
    return ActingAs.person(administrator(unit), () -> proposals.submit(draft)).id();
  }

  private List<Finding> precheck(UUID id) {
    return ActingAs.person(applicant(unit), () -> judgements.precheck(id));
  }

  private List<Finding> atBureau(UUID id) {
    return judgements.findings(id).stream().filter(this::isAtBureau).toList();
  }

  private boolean isAtBureau(Finding finding) {
    return finding.stage() == Stage.BUREAU_REVIEW;
  }

  private long kept(UUID id) {
    return jdbc.sql("select count(*) from judgement where proposal_id = ?")
        .param(id)
        .query(Long.class)
        .single();
  }
}
