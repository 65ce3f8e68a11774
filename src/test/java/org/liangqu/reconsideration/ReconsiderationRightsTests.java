package org.liangqu.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.call.Stage;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Access;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.Decision;
import org.liangqu.review.StageDecisions;
import org.liangqu.shared.Refusal;
import org.liangqu.workflow.ProcessFixtures;

/** Who rejected a proposal keeps out as long as somebody else can answer. */
class ReconsiderationRightsTests {

  private static final Office INTAKE = Office.of(Role.INTAKE_OFFICER);
  private static final Person REJECTER = new Person("rejecter", "某人", Set.of(INTAKE));
  private static final Person COLLEAGUE = new Person("colleague", "同事", Set.of(INTAKE));

  private final Accounts accounts = mock();
  private final Proposals proposals = mock();
  private final StageDecisions decisions = mock();
  private final ProposalSummary proposal = ProcessFixtures.proposal();

  private Person acting = REJECTER;
  private final ReconsiderationRights rights =
      new ReconsiderationRights(new Access(() -> acting), accounts, proposals, decisions);

  @BeforeEach
  void theRejecterDecidedAtTheIntake() {
    when(decisions.of(proposal.id()))
        .thenReturn(
            List.of(
                new Decision(
                    UUID.randomUUID(),
                    proposal.id(),
                    1,
                    Stage.INTAKE,
                    Outcome.REJECT,
                    "不符合要求",
                    REJECTER.id(),
                    REJECTER.name(),
                    INTAKE.groupId(),
                    Instant.EPOCH)));
    when(accounts.find(COLLEAGUE.id())).thenReturn(Optional.of(COLLEAGUE));
  }

  private void held(String... accountIds) {
    when(accounts.holding(INTAKE)).thenReturn(List.of(accountIds));
  }

  private void assertKeptOut() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> rights.requireOffice(proposal, Stage.INTAKE))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("rejected-it"));
  }

  @Test
  void whoRejectedItKeepsOutWhereACollegueMayAnswer() {
    held(REJECTER.id(), COLLEAGUE.id());

    assertKeptOut();
  }

  @Test
  void theColleagueAnswers() {
    held(REJECTER.id(), COLLEAGUE.id());
    acting = COLLEAGUE;

    assertThat(rights.requireOffice(proposal, Stage.INTAKE)).isEqualTo(COLLEAGUE);
  }

  @Test
  void whoRejectedItAnswersWhereNobodyElseHoldsTheOffice() {
    held(REJECTER.id());

    assertThat(rights.requireOffice(proposal, Stage.INTAKE)).isEqualTo(REJECTER);
  }

  @Test
  void aColleagueWhoMustKeepOutTooIsNobodyElse() {
    held(REJECTER.id(), COLLEAGUE.id());
    when(proposals.authors(proposal.id())).thenReturn(Set.of(COLLEAGUE.id()));

    assertThat(rights.requireOffice(proposal, Stage.INTAKE)).isEqualTo(REJECTER);
  }
}
