package org.liangqu.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.proposal.ProposalScenes;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit's administrator reaches for more than the own unit. */
@IntegrationTest
class UnitAdministrationAttacksTests {

  /** No other test's requests wait in this park. */
  private static final String QUIET_PARK = "karamayHitech";

  private static final String SCRIPT = "<script>alert(1)</script>";

  @Autowired private AttackScenes scenes;
  @Autowired private ProposalScenes proposals;
  @Autowired private Accounts accounts;
  @Autowired private Units units;

  private Unit unit;
  private Unit other;
  private String colleague;
  private String stranger;
  private Visitor administrator;

  @BeforeEach
  void twoUnits() {
    unit = scenes.unit(QUIET_PARK);
    other = scenes.unit(QUIET_PARK);
    colleague = scenes.account(Office.of(Role.APPLICANT, unit.creditCode().value()));
    stranger = scenes.account(Office.of(Role.APPLICANT, other.creditCode().value()));
    administrator = scenes.administratorOf(unit);
  }

  private Answer open(String id, Map<String, String> further) {
    Map<String, String> fields = new HashMap<>(further);
    fields.putIfAbsent("id", id);
    fields.putIfAbsent("name", "李某");
    fields.putIfAbsent("mail", "li@example.com");
    return administrator.form("/unit/people/new", fields);
  }

  @Test
  void fieldsThatNobodyAskedForGiveNoOtherOffice() {
    String id = "new-" + UUID.randomUUID();

    open(
        id,
        Map.of(
            "office", "camunda-admin",
            "offices", "camunda-admin",
            "unitRole", "UNIT_ADMINISTRATOR",
            "role", "ADMINISTRATOR",
            "creditCode", other.creditCode().value()));

    assertThat(accounts.find(id).orElseThrow().offices())
        .containsExactly(Office.of(Role.APPLICANT, unit.creditCode().value()));
  }

  @Test
  void noAccountIsOpenedAtAnotherUnit() {
    String id = "new-" + UUID.randomUUID();

    Answer answer = open(id, Map.of("unit", other.creditCode().value()));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(accounts.exists(id)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"invite", "disable", "enable", "appoint", "dismiss"})
  void anotherUnitsAccountIsNotThere(String act) {
    assertThat(administrator.form("/unit/people/" + stranger + "/" + act, Map.of()).status())
        .isEqualTo(404);
    assertThat(accounts.find(stranger).orElseThrow().offices())
        .containsExactly(Office.of(Role.APPLICANT, other.creditCode().value()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/unit", "/unit/change", "/unit/people", "/unit/people/new"})
  void anotherUnitsPagesAreNotThere(String page) {
    assertThat(administrator.get(page + "?unit=" + other.creditCode()).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/unit", "/unit/change", "/unit/people", "/unit/people/new"})
  void applicantsAreKeptOut(String page) {
    assertThat(scenes.signedIn(colleague).get(page).status()).isEqualTo(403);
  }

  @Test
  void whoIsDisabledIsOutAndTheDraftStays() {
    Visitor their = scenes.signedIn(colleague);
    var draft = proposals.draft(proposals.openCall(), unit);

    administrator.form("/unit/people/" + colleague + "/disable", Map.of());

    assertThat(their.get("/proposals").status()).isEqualTo(302);
    assertThat(administrator.get("/proposals/" + draft.id() + "/edit").status()).isLessThan(400);
  }

  @Test
  void scriptsAreTextOnEveryPage() {
    open("script-" + UUID.randomUUID(), Map.of("name", SCRIPT, "mail", "script@example.com"));
    administrator.form(
        "/unit/contact", Map.of("contactName", SCRIPT, "contactPhone", "0991-1234567"));
    administrator.form(
        "/unit/change",
        Map.of(
            "name", SCRIPT,
            "kind", "ENTERPRISE",
            "size", "SMALL",
            "parkCode", QUIET_PARK,
            "legalRepresentative", SCRIPT,
            "parentCreditCode", "",
            "reason", SCRIPT));

    assertEscaped(administrator.get("/unit"));
    assertEscaped(administrator.get("/unit/people"));
    assertEscaped(scenes.reviewerOf(QUIET_PARK).get("/units/changes"));
  }

  private static void assertEscaped(Answer page) {
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("&lt;script&gt;alert(1)").doesNotContain(SCRIPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {SCRIPT, "../../admin", "a b", "root';--", ""})
  void anIdThatIsNoneIsRefusedAndWhatWasTypedStays(String id) {
    Answer answer = open(id, Map.of());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("账号须为", "li@example.com").doesNotContain(SCRIPT);
  }

  @Test
  void nothingOfTheRegistrationIsChangedBesideTheContact() {
    administrator.form(
        "/unit/contact",
        Map.of(
            "contactName", "王某",
            "contactPhone", "0991-7654321",
            "name", "改名",
            "parkCode", "hamiHitech",
            "registrationStatus", "REFUSED"));

    Unit changed = units.get(unit.id());
    assertThat(changed.contactPhone()).isEqualTo("0991-7654321");
    assertThat(changed.particulars()).isEqualTo(unit.particulars());
    assertThat(changed.registrationStatus()).isEqualTo(unit.registrationStatus());
  }
}
