package org.liangqu.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** Offices that nobody holds together are refused at every door to the accounts. */
@IntegrationTest
class AppointmentDoorsTests {

  private static final String ADMINISTRATOR = "appointing-administrator";
  private static final String PASSWORD = "appointing-password";
  private static final Office REVIEWER = Office.of(Role.FORMAL_REVIEWER, "urumqiHitech");
  private static final String WHY = "一人不能兼任";

  @Autowired private Accounts accounts;
  @Autowired private IdentityService identity;
  @Autowired private TestRestTemplate http;

  private final String reviewer = "appointed-" + UUID.randomUUID();

  @BeforeEach
  void openAccounts() {
    if (!accounts.exists(ADMINISTRATOR)) {
      open(ADMINISTRATOR, Office.of(Role.ADMINISTRATOR));
    }
    open(reviewer, REVIEWER);
  }

  private void open(String id, Office... offices) {
    accounts.create(new NewAccount(id, id, null, PASSWORD, Set.of(offices)));
  }

  @Test
  void noAccountIsOpenedWithThem() {
    String id = "joined-" + UUID.randomUUID();

    assertThatThrownBy(() -> open(id, REVIEWER, Office.of(Role.AUDITOR)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(WHY);
    assertThat(accounts.exists(id)).isFalse();
  }

  @Test
  void noAccountIsGivenAnotherThroughTheEngine() {
    assertThatThrownBy(
            () -> identity.createMembership(reviewer, Office.of(Role.ADMINISTRATOR).groupId()))
        .hasMessageContaining(WHY);
    assertThat(accounts.find(reviewer).map(Person::offices)).contains(Set.of(REVIEWER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/engine-rest", "/camunda/api/engine/engine/default"})
  void noAccountIsGivenAnotherOverHttp(String engine) {
    String auditors = Office.of(Role.AUDITOR).groupId();

    ResponseEntity<String> answer = put(engine + "/group/" + auditors + "/members/" + reviewer);

    assertThat(answer.getStatusCode().is2xxSuccessful()).isFalse();
    assertThat(accounts.find(reviewer).map(Person::offices)).contains(Set.of(REVIEWER));
  }

  @Test
  void theEnginesRestSaysWhyAndWhatToDo() {
    String auditors = Office.of(Role.AUDITOR).groupId();

    ResponseEntity<String> answer = put("/engine-rest/group/" + auditors + "/members/" + reviewer);

    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody()).contains(WHY).contains("请先免去原岗位");
  }

  @Test
  void compatibleOfficesAreGiven() {
    Office coordinator = Office.of(Role.REVIEW_COORDINATOR, "urumqiHitech");

    identity.createMembership(reviewer, coordinator.groupId());

    assertThat(accounts.find(reviewer).map(Person::offices))
        .contains(Set.of(REVIEWER, coordinator));
  }

  private ResponseEntity<String> put(String path) {
    HttpHeaders headers = new HttpHeaders();
    headers.setBasicAuth(ADMINISTRATOR, PASSWORD);
    return http.exchange(path, HttpMethod.PUT, new HttpEntity<>(headers), String.class);
  }
}
