package org.liangqu.reconsideration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liangqu.call.Stage;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.AccessTable;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Separation;
import org.liangqu.identity.access.Subject;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.Decision;
import org.liangqu.review.StageDecisions;
import org.springframework.stereotype.Component;

/** Asks who may request, read and answer. */
@Component
class ReconsiderationRights {

  private final Access access;
  private final Accounts accounts;
  private final Proposals proposals;
  private final StageDecisions decisions;

  ReconsiderationRights(
      Access access, Accounts accounts, Proposals proposals, StageDecisions decisions) {
    this.access = access;
    this.accounts = accounts;
    this.proposals = proposals;
    this.decisions = decisions;
  }

  Person person() {
    return access.person();
  }

  Person requireUnit(Act act, ProposalSummary proposal) {
    return access.require(act, proposal.subject());
  }

  boolean unitMay(Act act, ProposalSummary proposal) {
    return access.allows(act, proposal.subject());
  }

  /** A draft is the unit's own; experts judge without what is asked afterwards. */
  boolean mayRead(ProposalSummary proposal, Reconsideration reconsideration) {
    return unitMay(Act.WRITE_RECONSIDERATION, proposal)
        || person().isSystem()
        || !reconsideration.isDraft() && access.allows(Act.READ_INTERNALS);
  }

  Person requireOffice(ProposalSummary proposal, Stage stage) {
    Subject anybody = decidedAt(proposal, stage);
    return access.require(
        Act.DECIDE_RECONSIDERATION,
        anybody.keepingOut(
            Separation.REJECTER, () -> replaceableRejecter(proposal, stage, anybody)));
  }

  private Subject decidedAt(ProposalSummary proposal, Stage stage) {
    return proposal
        .subject()
        .in(stage.situation())
        .keepingOut(Separation.LEAD_UNIT, () -> Set.of(proposal.leadCreditCode()))
        .keepingOut(Separation.PARTICIPANT_UNIT, () -> proposals.participantCodes(proposal.id()))
        .keepingOut(Separation.AUTHOR, () -> proposals.authors(proposal.id()));
  }

  /** Were nobody else entitled, a hard rule would leave the unit without an answer. */
  private Set<String> replaceableRejecter(ProposalSummary proposal, Stage stage, Subject anybody) {
    Optional<String> rejecter = rejecter(proposal, stage);
    boolean replaceable =
        rejecter.isPresent()
            && offices(proposal, stage).stream()
                .flatMap(office -> accounts.holding(office).stream())
                .filter(account -> !account.equals(rejecter.get()))
                .flatMap(account -> accounts.find(account).stream())
                .anyMatch(other -> mayAnswer(other, anybody));
    return replaceable ? Set.of(rejecter.get()) : Set.of();
  }

  private static boolean mayAnswer(Person other, Subject anybody) {
    return AccessTable.rule(Act.DECIDE_RECONSIDERATION)
        .objection(other, anybody.keepingOut(Separation.REJECTER, Set::of))
        .isEmpty();
  }

  /** Nobody where rules rejected it, or where two people did by a signed list. */
  private Optional<String> rejecter(ProposalSummary proposal, Stage stage) {
    return decisions.of(proposal.id()).stream()
        .filter(decision -> decision.stage() == stage && decision.outcome() == Outcome.REJECT)
        .map(Decision::personId)
        .reduce((earlier, later) -> later);
  }

  /** Whose the answer is, by the access table. */
  static List<Office> offices(ProposalSummary proposal, Stage stage) {
    return AccessTable.roles(Act.DECIDE_RECONSIDERATION, stage.situation()).stream()
        .sorted()
        .map(proposal::officeOf)
        .flatMap(Optional::stream)
        .toList();
  }
}
