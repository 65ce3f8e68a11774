package org.liangqu.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.identity.Person;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records what a panel concluded, and moves the proposal by it. */
@Component
class ArgumentationMeeting {

  private static final int MINIMUM_ATTENDANCE = 2;

  private final Proposals proposals;
  private final StageReviewers reviewers;
  private final PanelFormation formation;
  private final PanelRounds rounds;
  private final Scoring scoring;
  private final Argumentations argumentations;
  private final DecisionBook book;
  private final PanelAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ArgumentationMeeting(
      Proposals proposals,
      StageReviewers reviewers,
      PanelFormation formation,
      PanelRounds rounds,
      Scoring scoring,
      Argumentations argumentations,
      DecisionBook book,
      PanelAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.reviewers = reviewers;
    this.formation = formation;
    this.rounds = rounds;
    this.scoring = scoring;
    this.argumentations = argumentations;
    this.book = book;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /** The minutes as filled in. */
  record Minutes(LocalDate heldOn, String attendance, Boolean academicianAttended) {}

  void record(UUID proposalId, String decision, String opinion, Minutes minutes) {
    Outcome outcome = OfferedDecisions.choose(Stage.EXPERT_REVIEW, decision);
    String words = OfferedDecisions.opinion(outcome, opinion);
    proposals.hold(proposalId);
    ProposalSummary proposal = proposals.summary(proposalId);
    Person person = reviewers.require(proposal, Stage.EXPERT_REVIEW);
    StageReviewers.requireAt(proposal, Stage.EXPERT_REVIEW);
    requireComplete(proposal.type(), minutes);
    Panel panel = formation.latest(proposalId);
    panel.conclude();
    requireReached(panel, outcome);
    rounds.save(panel);
    keep(proposal, panel, outcome, words, minutes, person);
    move(proposalId, outcome, words);
  }

  Optional<ArgumentationRecord> latest(UUID proposalId) {
    boolean inFull = access.seesMinutes(proposals.summary(proposalId));
    return argumentations
        .findFirstByProposalIdOrderByRoundDesc(proposalId)
        .map(Argumentation::toRecord)
        .map(minutes -> inFull ? minutes : minutes.withoutNames());
  }

  private void requireComplete(ProposalType type, Minutes minutes) {
    if (minutes.heldOn() == null) {
      throw Refusal.invalid("held-on-missing", "请填写论证会召开日期");
    }
    if (minutes.heldOn().isAfter(LocalDate.now(clock))) {
      throw Refusal.invalid("held-on-future", "论证会召开日期不能晚于今天，请核对");
    }
    String attendance = minutes.attendance() == null ? "" : minutes.attendance().strip();
    if (OfferedDecisions.length(attendance) < MINIMUM_ATTENDANCE) {
      throw Refusal.invalid("attendance-missing", "请填写论证会参加人员");
    }
    OfferedDecisions.requireNotTooLong(attendance);
    if (type == ProposalType.ACADEMICIAN && minutes.academicianAttended() == null) {
      throw Refusal.invalid("academician-missing", "请填写院士本人是否参加论证");
    }
  }

  private void requireReached(Panel panel, Outcome outcome) {
    PanelScore score =
        scoring
            .latestScore(panel)
            .orElseThrow(() -> new IllegalStateException("No mean for panel " + panel.id()));
    if (outcome == Outcome.PASS && !score.reached()) {
      throw Refusal.conflict(
          "score-below-threshold",
          "专家评分 %s 分，未达到推荐线 %s 分，不能推荐，请选择“不推荐”"
              .formatted(
                  score.mean().toPlainString(),
                  score.threshold().stripTrailingZeros().toPlainString()));
    }
  }

  private void keep(
      ProposalSummary proposal,
      Panel panel,
      Outcome outcome,
      String opinion,
      Minutes minutes,
      Person person) {
    ArgumentationRecord conclusion =
        new ArgumentationRecord(
            proposal.id(),
            panel.round(),
            outcome,
            opinion,
            minutes.heldOn(),
            minutes.attendance().strip(),
            proposal.type() == ProposalType.ACADEMICIAN ? minutes.academicianAttended() : null,
            person.id(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    argumentations.save(new Argumentation(panel, conclusion));
    book.keep(
        proposal,
        Stage.EXPERT_REVIEW,
        outcome,
        opinion,
        person,
        StageReviewers.office(proposal, Stage.EXPERT_REVIEW));
    events.publishEvent(new ArgumentationRecorded(conclusion));
  }

  private void move(UUID proposalId, Outcome outcome, String opinion) {
    if (outcome == Outcome.PASS) {
      proposals.enter(proposalId, Stage.BUREAU_REVIEW);
    } else {
      proposals.reject(proposalId, Stage.EXPERT_REVIEW, opinion);
    }
  }
}
