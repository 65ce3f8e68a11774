package org.liangqu.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** What offices may do in the engine is what the access table says, after each start. */
@IntegrationTest
class OfficeGrantsIntegrationTests {

  private static final String PARK = "urumqiHitech";
  private static final String BUREAU = "urumqi";

  @Autowired private Offices offices;
  @Autowired private AuthorizationService authorizations;

  private static Office office(Role role) {
    return switch (role.scope()) {
      case NONE -> Office.of(role);
      case BUREAU -> Office.of(role, BUREAU);
      case PARK, RECOMMENDER, UNIT -> Office.of(role, PARK);
    };
  }

  private List<Authorization> grants(Office office, Resource resource) {
    return authorizations
        .createAuthorizationQuery()
        .groupIdIn(office.groupId())
        .resourceType(resource)
        .list();
  }

  private List<String> definitions(Role role) {
    return grants(office(role), PROCESS_DEFINITION).stream()
        .map(Authorization::getResourceId)
        .sorted()
        .toList();
  }

  private void grant(Office office, Resource resource, String id, Permission permission) {
    Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(office.groupId());
    grant.setResource(resource);
    grant.setResourceId(id);
    grant.addPermission(permission);
    authorizations.saveAuthorization(grant);
  }

  @ParameterizedTest
  @CsvSource({
    "FORMAL_REVIEWER, OrganizationRegistration ProposalApproval Reconsideration",
    "REVIEW_COORDINATOR, ExpertReview Reconsideration",
    "EXPERT, ExpertReview",
    "RECOMMENDER, ProposalApproval Reconsideration",
    "INTAKE_OFFICER, ProposalApproval Reconsideration",
    "BUREAU_LEADER, Reconsideration SelectionList",
    "PARK_SUPERVISOR, Reconsideration"
  })
  void aRoleReadsTheProcessesOfItsTasksAlone(Role role, String expected) {
    assertThat(definitions(role)).containsExactly(expected.split(" "));
  }

  @Test
  void theBureausOfficerStartsListsAndNothingElse() {
    assertThat(grants(office(Role.BUREAU_OFFICER), PROCESS_DEFINITION))
        .filteredOn(grant -> grant.isPermissionGranted(CREATE_INSTANCE))
        .extracting(Authorization::getResourceId)
        .containsExactly("SelectionList");
    assertThat(definitions(Role.BUREAU_OFFICER))
        .containsExactly("ProposalApproval", "Reconsideration", "SelectionList");
  }

  @ParameterizedTest
  @EnumSource(names = {"AUDITOR", "APPLICANT", "UNIT_ADMINISTRATOR"})
  void aRoleWithoutTasksHasNothingInTheEngine(Role role) {
    assertThat(grants(office(role), APPLICATION)).isEmpty();
    assertThat(definitions(role)).isEmpty();
    assertThat(grants(office(role), FILTER)).isEmpty();
  }

  @Test
  void whatTheTableGivesNoLongerIsTakenAwayAtStart() {
    Office reviewer = office(Role.FORMAL_REVIEWER);
    grant(reviewer, PROCESS_DEFINITION, "SelectionList", READ);
    grant(reviewer, PROCESS_INSTANCE, "*", READ);
    grant(office(Role.AUDITOR), APPLICATION, "tasklist", ACCESS);

    offices.align();

    assertThat(definitions(Role.FORMAL_REVIEWER))
        .containsExactly("OrganizationRegistration", "ProposalApproval", "Reconsideration");
    assertThat(grants(reviewer, PROCESS_INSTANCE)).isEmpty();
    assertThat(grants(office(Role.AUDITOR), APPLICATION)).isEmpty();
  }

  @Test
  void whatIsMissingIsGivenAtStart() {
    grants(office(Role.EXPERT), PROCESS_DEFINITION)
        .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));

    offices.align();

    assertThat(definitions(Role.EXPERT)).containsExactly("ExpertReview");
  }

  @Test
  void whatIsRightAlreadyStaysUntouched() {
    List<String> before = ids();

    offices.align();

    assertThat(ids()).isEqualTo(before);
  }

  private List<String> ids() {
    return authorizations.createAuthorizationQuery().unlimitedList().stream()
        .map(Authorization::getId)
        .sorted()
        .toList();
  }

  @Test
  void theAdministratorsGrantsAreLeftToTheEngine() {
    offices.align();

    assertThat(grants(office(Role.ADMINISTRATOR), PROCESS_DEFINITION)).isNotEmpty();
  }
}
