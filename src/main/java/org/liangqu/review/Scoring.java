package org.liangqu.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.liangqu.call.Stage;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes the experts' scores and draws them together. */
@Component
class Scoring {

  private final Proposals proposals;
  private final PanelFormation formation;
  private final PanelTables tables;
  private final PanelRounds rounds;
  private final PanelSeats seats;
  private final ScoreSheets sheets;
  private final PanelScores scores;
  private final ChecklistBook checklist;
  private final PanelAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Scoring(
      Proposals proposals,
      PanelFormation formation,
      PanelTables tables,
      PanelRounds rounds,
      PanelSeats seats,
      ScoreSheets sheets,
      PanelScores scores,
      ChecklistBook checklist,
      PanelAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.formation = formation;
    this.tables = tables;
    this.rounds = rounds;
    this.seats = seats;
    this.sheets = sheets;
    this.scores = scores;
    this.checklist = checklist;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  void score(
      UUID proposalId,
      String expertId,
      List<BigDecimal> given,
      String opinion,
      List<GivenAnswer> answers) {
    access.requireExpert(proposalId, expertId);
    Panel panel = formation.latest(proposalId);
    PanelSeat seat = formation.seat(panel, expertId);
    panel.requireReviewing();
    ProposalSummary proposal = proposals.summary(proposalId);
    StageReviewers.requireAt(proposal, Stage.EXPERT_REVIEW);
    requireAccepted(seat);
    requireFirst(seat);
    ScorePolicy.requireWithin(panel.criteria(), given);
    String words = opinion == null ? "" : opinion.strip();
    OfferedDecisions.requireNotTooLong(words);
    ChecklistBook.Answered answered = checklist.check(proposalId, Stage.EXPERT_REVIEW, answers);
    ScoreSheet sheet = sheets.save(sheet(panel, seat, given, words));
    checklist.keep(sheet, seat, proposal, answered);
    events.publishEvent(new ExpertScored(proposalId, panel.round(), expertId));
  }

  private ScoreSheet sheet(Panel panel, PanelSeat seat, List<BigDecimal> given, String words) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new ScoreSheet(panel, seat, given, words.isEmpty() ? null : words, now);
  }

  private static void requireAccepted(PanelSeat seat) {
    if (seat.status() != SeatStatus.ACCEPTED) {
      throw Refusal.conflict("seat-not-accepted", "您尚未接受该项目的评审邀请，不能评分");
    }
  }

  private void requireFirst(PanelSeat seat) {
    if (sheets.existsBySeatId(seat.id())) {
      throw Refusal.conflict("already-scored", "您已提交该项目的评分，不能重复提交");
    }
  }

  ScoreSummary summarize(UUID proposalId) {
    Panel panel = formation.latest(proposalId);
    List<ScoreSheet> handedIn = sheets.findByPanelIdOrderById(panel.id());
    Optional<PanelScore> before = scores.findById(panel.id());
    if (before.isPresent()) {
      return before.get().toSummary(panel, lines(handedIn));
    }
    requireAllScored(panel, handedIn.size());
    panel.summarized();
    rounds.save(panel);
    PanelScore score = scores.save(drawTogether(panel, handedIn));
    events.publishEvent(
        new ScoresSummarized(
            proposalId, panel.round(), score.mean(), score.threshold(), score.reached()));
    return score.toSummary(panel, lines(handedIn));
  }

  private PanelScore drawTogether(Panel panel, List<ScoreSheet> handedIn) {
    MeanScore mean = MeanScore.of(handedIn.stream().map(ScoreSheet::total).toList());
    BigDecimal threshold = tables.threshold(proposals.summary(panel.proposalId()).type());
    return new PanelScore(panel, mean, threshold, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private void requireAllScored(Panel panel, int handedIn) {
    long seated =
        seats.findByPanelIdOrderByPositionAscIdAsc(panel.id()).stream()
            .filter(PanelSeat::isTaken)
            .count();
    if (handedIn == 0 || handedIn < seated) {
      throw Refusal.conflict(
          "scores-incomplete", "专家评分尚未全部提交（" + handedIn + "/" + seated + "），不能汇总");
    }
  }

  Optional<ScoreSummary> summary(UUID proposalId) {
    ProposalSummary proposal = proposals.summary(proposalId);
    access.requireMean(proposal);
    return rounds
        .findFirstByProposalIdOrderByRoundDesc(proposalId)
        .flatMap(panel -> summary(panel, access.seesLines(proposal)));
  }

  private Optional<ScoreSummary> summary(Panel panel, boolean withLines) {
    return scores
        .findById(panel.id())
        .map(
            score ->
                score.toSummary(
                    panel,
                    withLines ? lines(sheets.findByPanelIdOrderById(panel.id())) : List.of()));
  }

  /** The latest mean without asking who wants to know: for other services' own checks. */
  Optional<PanelScore> latestScore(Panel panel) {
    return scores.findById(panel.id());
  }

  List<NamedScore> named(UUID proposalId) {
    access.requireAuditor();
    return rounds.findByProposalIdOrderByRound(proposalId).stream().flatMap(this::named).toList();
  }

  private Stream<NamedScore> named(Panel panel) {
    return seats.findByPanelIdOrderByPositionAscIdAsc(panel.id()).stream()
        .flatMap(
            seat ->
                sheets.findByPanelIdAndAccountId(panel.id(), seat.accountId()).stream()
                    .map(sheet -> named(panel, seat, sheet)));
  }

  private static NamedScore named(Panel panel, PanelSeat seat, ScoreSheet sheet) {
    return new NamedScore(
        panel.round(), seat.accountId(), seat.name(), sheet.toScore(), sheet.scoredAt());
  }

  private static List<AnonymousScore> lines(List<ScoreSheet> handedIn) {
    return handedIn.stream().map(ScoreSheet::toScore).toList();
  }
}
