package org.liangqu.proposal.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.liangqu.shared.Simultaneously;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DraftsIntegrationTests {

  private static final JsonMapper JSON = new JsonMapper();

  @Autowired private ProposalScenes scenes;
  @Autowired private Proposals proposals;
  @Autowired private Drafts drafts;
  @Autowired private JdbcClient jdbc;

  private Unit unit;
  private UUID id;

  @BeforeEach
  void aDraft() {
    unit = scenes.approvedUnit("urumqiHitech");
    id = scenes.draft(scenes.openCall(), unit, ProposalContent.titled("起初的名称")).id();
  }

  private SavedField save(Person person, String path, JsonNode base, JsonNode typed) {
    return ActingAs.person(person, () -> drafts.save(id, path, base, typed));
  }

  private SavedField save(String path, String base, String typed) {
    return save(applicant(unit), path, TextNode.valueOf(base), TextNode.valueOf(typed));
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private DraftForm open() {
    return ActingAs.person(applicant(unit), () -> drafts.open(id));
  }

  private ProposalContent content() {
    return open().dossier().content();
  }

  @Test
  void takesOverWhatItCanRead() {
    assertThat(save("requestedFunds", "", "1,200.5万元").entry().asText()).isEqualTo("1200.5");
    assertThat(content().requestedFunds()).isEqualByComparingTo(new BigDecimal("1200.5"));
  }

  @Test
  void keepsWhatItCannotReadAsItWasTyped() {
    save("requestedFunds", "", "1,200万");
    assertThat(open().entry("requestedFunds").asText()).isEqualTo("1,200万");
    assertThat(open().unread()).extracting(FieldProblem::field).containsExactly("requestedFunds");
    assertThat(content().requestedFunds()).isNull();
  }

  @Test
  void forgetsTheWrongTextOnceItIsMended() {
    save("startMonth", "", "2026-13-45");
    save("startMonth", "2026-13-45", "2026-01");
    assertThat(open().unread()).isEmpty();
  }

  @Test
  void keepsAWrongCellAndTakesTheOthers() {
    JsonNode rows = json("[{'name':'样例大学','creditCode':'123','roles':['ACADEMIC']}]");
    save(applicant(unit), "participants", json("[]"), rows);
    assertThat(open().entry("participants").get(0).get("creditCode").asText()).isEqualTo("123");
    assertThat(content().participants()).singleElement().extracting("name").isEqualTo("样例大学");
  }

  @Test
  void keepsARowThatTheFormCannotHoldYet() {
    save(applicant(unit), "indicators", json("[]"), json("[{'name':'新增就业','value':'40'}]"));
    assertThat(content().indicators()).isEmpty();
    assertThat(open().entry("indicators").get(0).get("name").asText()).isEqualTo("新增就业");
    assertThat(open().unread())
        .extracting(FieldProblem::field)
        .containsExactly("indicators[0].group");
  }

  @Test
  void givesNewAchievementsTheirKeys() {
    SavedField saved =
        save(
            applicant(unit),
            "achievements",
            json("[]"),
            json("[{'key':'A1','name':'其一'},{'name':'其二'}]"));
    assertThat(saved.entry().findValuesAsText("key")).containsExactly("A1", "A2");
  }

  @Test
  void refusesToSubmitWhatItCannotRead() {
    save("requestedFunds", "", "若干");
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> ActingAs.person(administrator(unit), () -> proposals.submit(id)));
    assertThat(refusal.problems())
        .anySatisfy(problem -> assertThat(problem.message()).startsWith("申请财政资金：不是金额"));
  }

  @Test
  void tellsTheSecondOfTwoWhoChangedTheSameField() {
    save("title", "起初的名称", "甲的名称");
    FieldConflict conflict =
        catchThrowableOfType(
            FieldConflict.class,
            () ->
                save(
                    administrator(unit),
                    "title",
                    TextNode.valueOf("起初的名称"),
                    TextNode.valueOf("乙的名称")));
    assertThat(conflict.theirs().asText()).isEqualTo("甲的名称");
    assertThat(conflict.changedBy()).isEqualTo(applicant(unit).name());
    assertThat(content().title()).isEqualTo("甲的名称");
  }

  @Test
  void takesTheChoiceOfWhoHasSeenBoth() {
    save("title", "起初的名称", "甲的名称");
    save(administrator(unit), "title", TextNode.valueOf("甲的名称"), TextNode.valueOf("乙的名称"));
    assertThat(content().title()).isEqualTo("乙的名称");
  }

  @Test
  void mergesChangesOfDifferentFields() {
    save("title", "起初的名称", "甲的名称");
    save(administrator(unit), "selfRaisedFunds", TextNode.valueOf(""), TextNode.valueOf("200"));
    assertThat(content().title()).isEqualTo("甲的名称");
    assertThat(content().selfRaisedFunds()).isEqualByComparingTo("200");
  }

  @Test
  void savesDifferentFieldsAtTheSameInstant() throws Exception {
    for (int i = 0; i < 10; i++) {
      String earlier = i == 0 ? "" : String.valueOf(i);
      String next = String.valueOf(i + 1);
      Simultaneously.tryTo(
          () -> save("requestedFunds", earlier, next).entry().asText(),
          () -> save("selfRaisedFunds", earlier, next).entry().asText());
    }
    assertThat(open().entry("requestedFunds").asText()).isEqualTo("10");
    assertThat(open().entry("selfRaisedFunds").asText()).isEqualTo("10");
  }

  @Test
  void mergesChangesOfDifferentCellsOfAList() {
    SavedField base =
        save(applicant(unit), "yearlyPlan", json("[]"), json("[{'year':'2026','requested':'50'}]"));
    save(
        applicant(unit),
        "yearlyPlan",
        base.entry(),
        json("[{'year':'2026','requested':'60','selfRaised':''}]"));
    SavedField merged =
        save(
            administrator(unit),
            "yearlyPlan",
            base.entry(),
            json("[{'year':'2026','requested':'50','selfRaised':'110'}]"));
    assertThat(merged.merged()).isTrue();
    assertThat(merged.entry())
        .isEqualTo(json("[{'year':'2026','requested':'60','selfRaised':'110'}]"));
  }

  @Test
  void countsAChangeOverRestAsAChangeOfTheField() {
    save("requestedFunds", "", "若干");
    ActingAs.person(
        administrator(unit),
        () ->
            proposals.change(
                id,
                proposals.view(id).revision(),
                FormTree.of(content()).with("requestedFunds", IntNode.valueOf(90))));
    assertThat(open().unread()).isEmpty();
    assertThat(open().entry("requestedFunds").asText()).isEqualTo("90");
  }

  @Test
  void knowsNoFieldBesideTheForm() {
    assertThatThrownBy(() -> save("status", "DRAFT", "ACCEPTED"))
        .hasMessageContaining("没有“status”这一项");
  }

  @Test
  void hidesTheDraftFromOtherUnits() {
    Unit other = scenes.approvedUnit("urumqiHitech");
    assertThatThrownBy(
            () -> save(applicant(other), "title", TextNode.valueOf(""), TextNode.valueOf("x")))
        .hasMessageContaining("不存在，或您无权查看");
  }

  @Test
  void refusesAChangeOfWhatWasSubmitted() {
    UUID submitted = scenes.submitted(scenes.openCall(), unit).id();
    assertThatThrownBy(
            () ->
                ActingAs.person(
                    applicant(unit),
                    () ->
                        drafts.save(
                            submitted, "title", TextNode.valueOf(""), TextNode.valueOf("x"))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void namesWhoElseHasTheDraftOpen() {
    ActingAs.person(administrator(unit), () -> drafts.present(id, FormSection.FUNDS));
    assertThat(ActingAs.person(applicant(unit), () -> drafts.present(id, FormSection.BASICS)))
        .extracting(Colleague::name, Colleague::section)
        .containsExactly(tuple(administrator(unit).name(), FormSection.FUNDS));
  }

  @Test
  void recordsWhoWorkedOnWhichSection() {
    save("title", "起初的名称", "甲的名称");
    assertThat(
            jdbc.sql(
                    "select person_id from draft_work where proposal_id = ? and section = 'BASICS'")
                .param(id)
                .query(String.class)
                .list())
        .containsExactly(applicant(unit).id());
  }
}
