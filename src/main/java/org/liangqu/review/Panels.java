package org.liangqu.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Expert review (园区专家评审): a panel is proposed, appointed, invited; its experts score each for
 * themselves; the scores are drawn together and the meeting's conclusion is recorded. Each expert
 * review of a proposal is a round of its own.
 */
@Service
public class Panels {

  private final PanelFormation formation;
  private final PanelTables tables;
  private final Scoring scoring;
  private final ArgumentationMeeting meeting;

  Panels(
      PanelFormation formation, PanelTables tables, Scoring scoring, ArgumentationMeeting meeting) {
    this.formation = formation;
    this.tables = tables;
    this.scoring = scoring;
    this.meeting = meeting;
  }

  /**
   * Begins a round: sorts the pool into those that may be asked and those that may not. A round
   * that has no panel yet is sorted anew instead.
   *
   * @throws Refusal conflict when the proposal isn't in expert review
   */
  @Transactional
  public void propose(UUID proposalId) {
    formation.propose(proposalId);
  }

  /**
   * The latest round, for the park's coordinator and supervisor and the auditor.
   *
   * @throws Refusal forbidden to others; not found before the first round
   */
  @Transactional(readOnly = true)
  public PanelView view(UUID proposalId) {
    return formation.view(proposalId);
  }

  /**
   * Forms the panel and so invites its experts.
   *
   * @throws Refusal invalid for too few experts, an even number or one named twice; conflict for
   *     one who must keep out, or when the panel is formed; forbidden to all but the park's
   *     coordinator
   */
  @Transactional
  public void appoint(UUID proposalId, List<String> expertIds) {
    formation.appoint(proposalId, expertIds);
  }

  /** Accounts of those invited or seated in the latest round: for the process, not for people. */
  @Transactional(readOnly = true)
  public List<String> seats(UUID proposalId) {
    return formation.seats(proposalId);
  }

  /**
   * Takes an expert's answer to the invitation.
   *
   * @param answer name of an {@link InvitationAnswer}
   * @param reason at least four characters unless the answer is to accept
   * @throws Refusal forbidden to all but the expert; conflict when answered before
   */
  @Transactional
  public void answer(UUID proposalId, String expertId, String answer, String reason) {
    formation.answer(proposalId, expertId, answer, reason);
  }

  /** Lets the coordinator know how an expert answered; the process says when. */
  @Transactional
  public void announceAnswer(UUID proposalId, String expertId) {
    formation.announceAnswer(proposalId, expertId);
  }

  /**
   * Invites an expert in place of one who declined.
   *
   * @throws Refusal conflict for one who must keep out or had a seat in this round, or when the
   *     other did not decline; forbidden to all but the park's coordinator
   */
  @Transactional
  public void replace(UUID proposalId, String declinedId, String replacementId) {
    formation.replace(proposalId, declinedId, replacementId);
  }

  /**
   * Takes an expert's scores, one for each criterion in the rubric's order, and the answers to the
   * checklist.
   *
   * @param answers one for each item that the expert review asks
   * @throws Refusal invalid for a score that is missing or out of range and for an item left open;
   *     conflict when handed in before; forbidden to all but the expert
   */
  @Transactional
  public void score(
      UUID proposalId,
      String expertId,
      List<BigDecimal> scores,
      String opinion,
      List<GivenAnswer> answers) {
    scoring.score(proposalId, expertId, scores, opinion, answers);
  }

  /** What a type is scored by, as the tables say now. */
  @Transactional
  public Rubric rubric(ProposalType type) {
    return tables.rubric(type);
  }

  /** What the proposal's latest round is scored by. */
  @Transactional(readOnly = true)
  public List<Rubric.Criterion> criteria(UUID proposalId) {
    return formation.latest(proposalId).criteria();
  }

  /**
   * Draws the scores together; when that was done before, gives the same again.
   *
   * @throws Refusal conflict while an expert's scores are missing
   */
  @Transactional
  public ScoreSummary summarize(UUID proposalId) {
    return scoring.summarize(proposalId);
  }

  /**
   * The latest round's mean, and what each expert gave, without names, for those who run the
   * review.
   *
   * @throws Refusal forbidden to applicants, experts and other parks' people
   */
  @Transactional(readOnly = true)
  public Optional<ScoreSummary> scores(UUID proposalId) {
    return scoring.summary(proposalId);
  }

  /**
   * Who gave what, in all rounds.
   *
   * @throws Refusal forbidden to all but the auditor
   */
  @Transactional(readOnly = true)
  public List<NamedScore> namedScores(UUID proposalId) {
    return scoring.named(proposalId);
  }

  /**
   * Records the meeting's conclusion and moves the proposal by it.
   *
   * @param decision PASS or REJECT
   * @param academicianAttended asked for with type 二 alone (clause 二(二)5)
   * @throws Refusal invalid for minutes that lack something; conflict for a recommendation below
   *     the threshold, or when concluded before; forbidden to all but the park's coordinator
   */
  @Transactional
  public void recordArgumentation(
      UUID proposalId,
      String decision,
      String opinion,
      LocalDate heldOn,
      String attendance,
      Boolean academicianAttended) {
    meeting.record(
        proposalId,
        decision,
        opinion,
        new ArgumentationMeeting.Minutes(heldOn, attendance, academicianAttended));
  }

  /**
   * The latest conclusion, if there is one. Opinion, attendance and who recorded it are left out
   * for applicants and experts, whom the minutes would tell names.
   */
  @Transactional(readOnly = true)
  public Optional<ArgumentationRecord> argumentation(UUID proposalId) {
    return meeting.latest(proposalId);
  }

  static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
