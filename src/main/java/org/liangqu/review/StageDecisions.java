package org.liangqu.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decide at the stages of a proposal's path (各环节审查结论). */
@Service
public class StageDecisions {

  private final Proposals proposals;
  private final StageReviewers reviewers;
  private final Clock clock;
  private final DecisionBook book;
  private final ChecklistBook checklist;

  StageDecisions(
      Proposals proposals,
      StageReviewers reviewers,
      Clock clock,
      DecisionBook book,
      ChecklistBook checklist) {
    this.proposals = proposals;
    this.reviewers = reviewers;
    this.clock = clock;
    this.book = book;
    this.checklist = checklist;
  }

  /**
   * Records the decision of the person acting now with the answers to the stage's checklist, and
   * moves the proposal by it.
   *
   * @param decision name of an {@link Outcome} that the stage offers
   * @param opinion at least four characters, unless the decision is to pass
   * @param answers one for each item that the stage asks; a "no" doesn't keep it from passing
   * @throws Refusal invalid for a decision that isn't offered or lacks its opinion, and for an item
   *     left open; forbidden without the stage's office for this proposal; conflict when it isn't
   *     at the stage any more
   */
  @Transactional
  public void record(
      UUID proposalId, Stage stage, String decision, String opinion, List<GivenAnswer> answers) {
    Outcome outcome = chosen(stage, decision);
    String words = OfferedDecisions.opinion(outcome, opinion);
    proposals.hold(proposalId);
    ProposalSummary proposal = proposals.summary(proposalId);
    Person person = reviewers.require(proposal, stage);
    StageReviewers.requireAt(proposal, stage);
    ChecklistBook.Answered answered = checklist.check(proposalId, stage, answers);
    Office office = StageReviewers.office(proposal, stage);
    checklist.keep(book.keep(proposal, stage, outcome, words, person, office), answered);
    move(proposal, stage, outcome, words);
  }

  /** All decisions on a proposal, the oldest first. */
  @Transactional(readOnly = true)
  public List<Decision> of(UUID proposalId) {
    proposals.summary(proposalId);
    return book.of(proposalId);
  }

  private static Outcome chosen(Stage stage, String decision) {
    if (stage == Stage.EXPERT_REVIEW) {
      throw Refusal.invalid("argumentation-required", "园区专家评审的结论请通过论证记录填写");
    }
    return OfferedDecisions.choose(stage, decision);
  }

  private void move(ProposalSummary proposal, Stage stage, Outcome outcome, String opinion) {
    switch (outcome) {
      case PASS -> pass(proposal.id(), stage);
      case RETURN -> giveBack(proposal, stage, opinion);
      case REJECT -> refuse(proposal.id(), stage, opinion);
    }
  }

  private void pass(UUID proposalId, Stage stage) {
    switch (stage) {
      case FORMAL_REVIEW -> proposals.enter(proposalId, Stage.EXPERT_REVIEW);
      case BUREAU_REVIEW -> proposals.enter(proposalId, Stage.SELECTION);
      case RECOMMENDATION -> proposals.enter(proposalId, Stage.INTAKE);
      case INTAKE -> proposals.accept(proposalId);
      default -> throw unmoved(stage);
    }
  }

  private void giveBack(ProposalSummary proposal, Stage stage, String opinion) {
    UUID id = proposal.id();
    switch (stage) {
      case FORMAL_REVIEW ->
          proposals.returnForCorrection(id, stage, opinion, correctionDue(id, stage));
      case BUREAU_REVIEW -> proposals.sendBack(id, stage, Stage.FORMAL_REVIEW, opinion);
      case RECOMMENDATION -> proposals.sendBack(id, stage, Stage.BUREAU_REVIEW, opinion);
      case INTAKE -> proposals.sendBack(id, stage, Stage.RECOMMENDATION, opinion);
      default -> throw unmoved(stage);
    }
  }

  private Instant correctionDue(UUID proposalId, Stage stage) {
    Instant due = proposals.correctionDue(proposalId, stage);
    if (!due.isAfter(clock.instant())) {
      throw Refusal.conflict("no-time-to-correct", "园区评审期限已过，不能再退回补正，请作出其他结论或联系系统管理员延长期限");
    }
    return due;
  }

  private void refuse(UUID proposalId, Stage stage, String opinion) {
    if (stage == Stage.INTAKE) {
      proposals.notAccept(proposalId, stage, opinion);
    } else {
      proposals.reject(proposalId, stage, opinion);
    }
  }

  private static IllegalStateException unmoved(Stage stage) {
    return new IllegalStateException("No verb for a decision at " + stage);
  }
}
