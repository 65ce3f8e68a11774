package org.liangqu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.portal.PortalFixtures.UNIT;
import static org.liangqu.portal.PortalFixtures.holding;
import static org.liangqu.portal.PortalFixtures.proposal;

import org.junit.jupiter.api.Test;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalStatus;

class DossierActionsTests {

  private static final Person ADMINISTRATOR = holding(Office.of(Role.UNIT_ADMINISTRATOR, UNIT));

  private static DossierActions of(Person person, ProposalStatus status, Stage stage) {
    return DossierActions.of(person, proposal(status, stage), true);
  }

  @Test
  void offersTheUnitsAdministratorToSubmitADraft() {
    assertThat(of(ADMINISTRATOR, ProposalStatus.DRAFT, null).submit()).isTrue();
    Person applicant = holding(Office.of(Role.APPLICANT, UNIT));
    assertThat(of(applicant, ProposalStatus.DRAFT, null).submit()).isFalse();
  }

  @Test
  void offersToWithdrawUntilTheIntake() {
    assertThat(of(ADMINISTRATOR, ProposalStatus.IN_REVIEW, Stage.RECOMMENDATION).withdraw())
        .isTrue();
    assertThat(of(ADMINISTRATOR, ProposalStatus.RETURNED, Stage.FORMAL_REVIEW).withdraw()).isTrue();
    assertThat(of(ADMINISTRATOR, ProposalStatus.IN_REVIEW, Stage.INTAKE).withdraw()).isFalse();
    assertThat(of(ADMINISTRATOR, ProposalStatus.ACCEPTED, Stage.INTAKE).any()).isFalse();
  }

  @Test
  void offersTheRejectingStagesOfficersToReinstate() {
    Person officer = holding(Office.of(Role.BUREAU_OFFICER, "urumqi"));
    Person elsewhere = holding(Office.of(Role.BUREAU_OFFICER, "karamay"));
    assertThat(of(officer, ProposalStatus.REJECTED, Stage.BUREAU_REVIEW).reinstate()).isTrue();
    assertThat(of(officer, ProposalStatus.REJECTED, Stage.FORMAL_REVIEW).reinstate()).isFalse();
    assertThat(of(officer, ProposalStatus.IN_REVIEW, Stage.BUREAU_REVIEW).any()).isFalse();
    assertThat(of(elsewhere, ProposalStatus.REJECTED, Stage.BUREAU_REVIEW).any()).isFalse();
  }
}
