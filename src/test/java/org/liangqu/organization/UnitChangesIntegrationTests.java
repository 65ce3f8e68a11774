package org.liangqu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.liangqu.organization.UnitChangeScenes.administratorOf;
import static org.liangqu.organization.UnitChangeScenes.renamed;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.liangqu.shared.Simultaneously;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class UnitChangesIntegrationTests {

  private static final String PARK = "hamiHitech";
  private static final String OTHER_PARK = "changjiHitech";
  private static final Person AUDITOR =
      new Person("unit-auditor", "审计员", Set.of(Office.of(Role.AUDITOR)));

  @Autowired private UnitChanges changes;
  @Autowired private UnitContacts contacts;
  @Autowired private Units units;
  @Autowired private UnitChangeScenes scenes;
  @Autowired private ProposalScenes proposals;
  @Autowired private Proposals service;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;

  private Unit unit;

  @BeforeEach
  void aRegisteredUnit() {
    unit = proposals.approvedUnit(PARK);
  }

  private static Person reviewerOf(String park) {
    return new Person(
        "unit-reviewer-" + park, "审查员", Set.of(Office.of(Role.FORMAL_REVIEWER, park)));
  }

  private <T> T byUnit(Supplier<T> action) {
    return ActingAs.person(administratorOf(unit), action);
  }

  private UnitChange request(UnitParticulars wanted, String reason) {
    return byUnit(() -> changes.request(unit.id(), wanted, reason));
  }

  private UnitChange newest() {
    return byUnit(() -> changes.of(unit.id())).get(0);
  }

  private void approve(UUID id, String park) {
    ActingAs.person(reviewerOf(park), () -> changes.approve(id, ""));
  }

  @Test
  void whatTheParkApprovesIsRegistered() {
    UUID id = request(renamed(unit, "新名称有限公司"), "工商核准更名").id();
    assertThat(units.get(unit.id()).name()).isEqualTo(unit.name());

    approve(id, PARK);

    assertThat(units.get(unit.id()).name()).isEqualTo("新名称有限公司");
    assertThat(newest().state()).isEqualTo(UnitChangeState.APPROVED);
    assertThat(newest().former().name()).isEqualTo(unit.name());
  }

  @Test
  void aPilotBaseIsOneOnceTheParkHasApproved() {
    UnitParticulars wanted =
        new UnitParticulars(
            unit.name(),
            unit.kind(),
            unit.size(),
            PARK,
            unit.legalRepresentative(),
            null,
            unit.researchInstitution(),
            true);
    UUID id = request(wanted, "自治区科技厅 2025 年批准").id();
    assertThat(units.get(unit.id()).pilotBase()).isFalse();

    approve(id, PARK);

    assertThat(units.get(unit.id()).pilotBase()).isTrue();
    assertThat(newest().former().pilotBase()).isFalse();
  }

  @Test
  void whatTheParkRefusesStaysAsItWas() {
    UUID id = scenes.waiting(unit);

    ActingAs.person(reviewerOf(PARK), () -> changes.refuse(id, "请先办理工商变更"));

    assertThat(units.get(unit.id())).isEqualTo(unit);
    assertThat(newest().decisionReason()).isEqualTo("请先办理工商变更");
  }

  @Test
  void nobodyRefusesWithoutAReason() {
    UUID id = scenes.waiting(unit);
    assertThatThrownBy(() -> ActingAs.person(reviewerOf(PARK), () -> changes.refuse(id, " ")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("理由");
    assertThat(newest().isWaiting()).isTrue();
  }

  @Test
  void anotherParkNeitherSeesNorDecides() {
    UUID id = scenes.waiting(unit);
    assertThatThrownBy(() -> approve(id, OTHER_PARK))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    assertThat(
            ActingAs.person(reviewerOf(OTHER_PARK), () -> changes.readable(PageRequest.of(0, 100)))
                .map(UnitChange::id))
        .doesNotContain(id);
  }

  @Test
  void theParkWhereTheUnitIsToBelongDecides() {
    UnitParticulars moved =
        new UnitParticulars(
            unit.name(),
            unit.kind(),
            unit.size(),
            OTHER_PARK,
            unit.legalRepresentative(),
            null,
            false,
            false);
    UUID id = request(moved, "迁址").id();
    assertThatThrownBy(() -> approve(id, PARK)).isInstanceOf(Refusal.class);

    approve(id, OTHER_PARK);

    assertThat(units.get(unit.id()).parkCode()).isEqualTo(OTHER_PARK);
  }

  @Test
  void theUnitCannotApproveItsOwnRequest() {
    UUID id = scenes.waiting(unit);
    assertThatThrownBy(() -> ActingAs.person(administratorOf(unit), () -> changes.approve(id, "")))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void nobodyRequestsForAnothersUnit() {
    Unit other = proposals.approvedUnit(PARK);
    assertThatThrownBy(() -> byUnit(() -> changes.request(other.id(), renamed(other, "占用"), "理由")))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
  }

  @Test
  void oneRequestWaitsAtATime() {
    scenes.waiting(unit);
    assertThatThrownBy(() -> scenes.waiting(unit)).hasMessageContaining("先撤回");

    byUnit(
        () -> {
          changes.withdraw(unit.id());
          return null;
        });

    assertThat(scenes.waiting(unit)).isNotNull();
  }

  @Test
  void oneRequestIsDecidedOnce() throws Exception {
    UUID id = scenes.waiting(unit);
    List<String> answers =
        Simultaneously.tryTo(
            () -> ActingAs.person(reviewerOf(PARK), () -> decided(() -> changes.approve(id, ""))),
            () ->
                ActingAs.person(reviewerOf(PARK), () -> decided(() -> changes.refuse(id, "不同意"))));
    assertThat(answers).filteredOn("decided"::equals).hasSize(1);
  }

  private static String decided(Runnable decision) {
    decision.run();
    return "decided";
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    UnitParticulars wrong =
        new UnitParticulars(
            "",
            UnitKind.UNIVERSITY,
            EnterpriseSize.SMALL,
            null,
            "",
            unit.creditCode(),
            false,
            false);
    assertThatThrownBy(() -> request(wrong, ""))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(FieldProblem::field)
                    .containsExactlyInAnyOrder(
                        "name",
                        "size",
                        "parkCode",
                        "legalRepresentative",
                        "parentCreditCode",
                        "reason"));
  }

  @Test
  void asksForAChange() {
    assertThatThrownBy(() -> request(unit.particulars(), "理由"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(FieldProblem::message)
                    .containsExactly("没有改动任何一项，请先修改要变更的事项"));
  }

  @Test
  void noCompanyBecomesItsOwnSubsidiary() {
    Unit daughter = proposals.approvedSubsidiary(PARK, unit.creditCode());
    UnitParticulars closing =
        new UnitParticulars(
            unit.name(),
            unit.kind(),
            unit.size(),
            PARK,
            unit.legalRepresentative(),
            daughter.creditCode(),
            false,
            false);
    assertThatThrownBy(() -> request(closing, "股权变更")).hasMessageContaining("不能成环");
  }

  @Test
  void whatWasSubmittedKeepsTheNameOfItsTime() {
    ProposalSummary submitted = proposals.soundlySubmitted(proposals.openCall(), unit);

    approve(request(renamed(unit, "改名以后有限公司"), "更名").id(), PARK);

    assertThat(service.summary(submitted.id()).unitName()).isEqualTo(unit.name());
  }

  @Test
  void parkAndUnitAreTold() {
    String suffix = unit.creditCode().value().toLowerCase();
    String reviewer = account("reviewer-" + suffix, Office.of(Role.FORMAL_REVIEWER, PARK));
    String administrator =
        account("unit-" + suffix, Office.of(Role.UNIT_ADMINISTRATOR, unit.creditCode().value()));

    approve(request(renamed(unit, "告知有限公司"), "更名").id(), PARK);

    assertThat(subjectsTo(reviewer)).contains("单位申请变更登记事项：" + unit.name());
    assertThat(subjectsTo(administrator)).containsExactly("变更已通过：告知有限公司");
  }

  private String account(String id, Office office) {
    accounts.create(new NewAccount(id, id, null, "correct-horse-battery", Set.of(office)));
    return id;
  }

  private List<String> subjectsTo(String account) {
    return jdbc.sql("select subject from inbox_message where recipient_id = :account")
        .param("account", account)
        .query(String.class)
        .list();
  }

  @Test
  void theContactIsChangedAtOnceAndOnRecord() {
    changeContact("王联系", "13912345678");

    assertThat(units.get(unit.id()).contactPhone()).isEqualTo("13912345678");
    assertThat(byUnit(() -> contacts.of(unit.id())))
        .extracting(ContactChange::oldName, ContactChange::newName, ContactChange::newPhone)
        .containsExactly(tuple(unit.contactName(), "王联系", "13912345678"));
  }

  private void changeContact(String name, String phone) {
    byUnit(
        () -> {
          contacts.change(unit.id(), name, phone);
          return null;
        });
  }

  @Test
  void auditorsReadTheRecordWithoutWholeNumbers() {
    changeContact("赵联系", "13912345678");

    assertThat(ActingAs.person(AUDITOR, contacts::latest))
        .filteredOn(change -> change.newName().equals("赵联系"))
        .extracting(ContactChange::newPhone)
        .containsOnly("139****5678");
  }

  @Test
  void theRecordOfContactsIsOnlyAddedTo() {
    changeContact("孙联系", "13912345678");
    assertThatThrownBy(() -> jdbc.sql("delete from unit_contact_change").update())
        .hasMessageContaining("unit_contact_change");
  }

  @Test
  void aNumberThatCannotBeCalledIsRefused() {
    assertThatThrownBy(() -> changeContact("", "call me"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(FieldProblem::field)
                    .containsExactly("contactName", "contactPhone"));
  }
}
