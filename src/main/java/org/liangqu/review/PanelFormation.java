package org.liangqu.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.call.Stage;
import org.liangqu.identity.Person;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Forms panels: proposes experts, appoints them, takes their answers, replaces those who decline.
 */
@Component
class PanelFormation {

  private static final int MINIMUM_REASON = 4;

  private final Proposals proposals;
  private final StageReviewers reviewers;
  private final ExpertPool pool;
  private final Candidacies candidacies;
  private final PanelTables tables;
  private final PanelRounds rounds;
  private final PanelSeats seats;
  private final PanelAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PanelFormation(
      Proposals proposals,
      StageReviewers reviewers,
      ExpertPool pool,
      Candidacies candidacies,
      PanelTables tables,
      PanelRounds rounds,
      PanelSeats seats,
      PanelAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.reviewers = reviewers;
    this.pool = pool;
    this.candidacies = candidacies;
    this.tables = tables;
    this.rounds = rounds;
    this.seats = seats;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  void propose(UUID proposalId) {
    ProposalDossier dossier = proposals.dossier(proposalId);
    StageReviewers.requireAt(dossier.summary(), Stage.EXPERT_REVIEW);
    Candidacies.Sorted sorted = candidacies.sort(dossier, pool.pool());
    Panel panel = unformedRound(dossier.summary());
    panel.offer(dossier.summary().version(), sorted.candidates(), sorted.exclusions());
    rounds.save(panel);
  }

  private Panel unformedRound(ProposalSummary proposal) {
    return rounds
        .readFirstByProposalIdOrderByRoundDesc(proposal.id())
        .filter(latest -> latest.status() == PanelStatus.PROPOSED)
        .orElseGet(() -> nextRound(proposal));
  }

  private Panel nextRound(ProposalSummary proposal) {
    int round = rounds.findByProposalIdOrderByRound(proposal.id()).size() + 1;
    return new Panel(
        proposal, round, tables.terms(proposal.type()), tables.rubric(proposal.type()), now());
  }

  PanelView view(UUID proposalId) {
    ProposalDossier dossier = proposals.dossier(proposalId);
    access.requireMember(dossier.summary());
    Panel panel = latest(proposalId);
    List<PanelSeat> seated = seats.findByPanelIdOrderByPositionAscIdAsc(panel.id());
    Candidacies.Sorted newcomers = newcomers(panel, dossier);
    return new PanelView(
        proposalId,
        panel.round(),
        panel.proposalVersion(),
        panel.status(),
        panel.minimumSize(),
        withoutSeated(concat(panel.candidates(), newcomers.candidates()), seated),
        concat(panel.exclusions(), newcomers.exclusions()),
        seated.stream().map(PanelSeat::toView).toList());
  }

  /** Experts who came to the pool after the round began. */
  private Candidacies.Sorted newcomers(Panel panel, ProposalDossier dossier) {
    Set<String> known =
        Stream.concat(
                panel.candidates().stream().map(PanelView.Candidate::accountId),
                panel.exclusions().stream().map(PanelView.Exclusion::accountId))
            .collect(Collectors.toSet());
    List<Expert> unknown =
        pool.pool().stream().filter(expert -> !known.contains(expert.accountId())).toList();
    return unknown.isEmpty()
        ? new Candidacies.Sorted(List.of(), List.of())
        : candidacies.sort(dossier, unknown);
  }

  private static List<PanelView.Candidate> withoutSeated(
      List<PanelView.Candidate> candidates, List<PanelSeat> seated) {
    Set<String> taken = seated.stream().map(PanelSeat::accountId).collect(Collectors.toSet());
    return candidates.stream().filter(one -> !taken.contains(one.accountId())).toList();
  }

  void appoint(UUID proposalId, List<String> expertIds) {
    List<String> chosen = requireChosen(expertIds);
    ProposalDossier dossier = proposals.dossier(proposalId);
    Person coordinator = reviewers.require(dossier.summary(), Stage.EXPERT_REVIEW);
    StageReviewers.requireAt(dossier.summary(), Stage.EXPERT_REVIEW);
    Panel panel = locked(proposalId);
    panel.requireUnformed();
    List<Expert> experts = requireEligible(dossier, chosen);
    PanelPolicy.requireSeparate(coordinator, experts);
    panel.appoint(experts.size(), coordinator.id(), now());
    for (int i = 0; i < experts.size(); i++) {
      seats.save(new PanelSeat(panel, i, experts.get(i), coordinator.id(), now()));
    }
    events.publishEvent(new PanelAppointed(proposalId, panel.round(), chosen));
  }

  List<String> seats(UUID proposalId) {
    return seats.findByPanelIdOrderByPositionAscIdAsc(latest(proposalId).id()).stream()
        .filter(PanelSeat::isTaken)
        .map(PanelSeat::accountId)
        .toList();
  }

  void answer(UUID proposalId, String expertId, String answer, String reason) {
    InvitationAnswer given = chosen(answer);
    String why = reason(given, reason);
    access.requireExpert(proposalId, expertId);
    Panel panel = latest(proposalId);
    PanelSeat seat = seat(panel, expertId);
    panel.requireReviewing();
    StageReviewers.requireAt(proposals.summary(proposalId), Stage.EXPERT_REVIEW);
    seat.answer(given, why, now());
    seats.save(seat);
  }

  void announceAnswer(UUID proposalId, String expertId) {
    Panel panel = latest(proposalId);
    PanelView.Seat seat = seat(panel, expertId).toView();
    events.publishEvent(
        new InvitationAnswered(proposalId, panel.round(), expertId, seat.answer(), seat.reason()));
  }

  void replace(UUID proposalId, String declinedId, String replacementId) {
    List<String> chosen = requireChosen(replacementId == null ? null : List.of(replacementId));
    ProposalDossier dossier = proposals.dossier(proposalId);
    Person coordinator = reviewers.require(dossier.summary(), Stage.EXPERT_REVIEW);
    StageReviewers.requireAt(dossier.summary(), Stage.EXPERT_REVIEW);
    Panel panel = locked(proposalId);
    panel.requireReviewing();
    PanelSeat declined = seat(panel, declinedId);
    requireUnseated(panel, replacementId);
    Expert replacement = requireEligible(dossier, chosen).get(0);
    PanelPolicy.requireSeparate(coordinator, withReplacement(panel, declined, replacement));
    declined.giveWay(coordinator.id(), now());
    seats.saveAndFlush(declined);
    seats.save(new PanelSeat(panel, declined.position(), replacement, coordinator.id(), now()));
    events.publishEvent(new ExpertReplaced(proposalId, panel.round(), declinedId, replacementId));
  }

  private List<Expert> withReplacement(Panel panel, PanelSeat declined, Expert replacement) {
    Stream<Expert> others =
        seats.findByPanelIdOrderByPositionAscIdAsc(panel.id()).stream()
            .filter(PanelSeat::isTaken)
            .filter(seat -> !seat.accountId().equals(declined.accountId()))
            .flatMap(seat -> pool.find(seat.accountId()).stream());
    return Stream.concat(others, Stream.of(replacement)).toList();
  }

  Panel latest(UUID proposalId) {
    return rounds
        .findFirstByProposalIdOrderByRoundDesc(proposalId)
        .orElseThrow(PanelFormation::noPanel);
  }

  private Panel locked(UUID proposalId) {
    return rounds
        .readFirstByProposalIdOrderByRoundDesc(proposalId)
        .orElseThrow(PanelFormation::noPanel);
  }

  private static Refusal noPanel() {
    return Refusal.notFound("panel-unknown", "该项目尚未进入专家评审");
  }

  PanelSeat seat(Panel panel, String expertId) {
    return seats
        .findByPanelIdAndAccountId(panel.id(), expertId)
        .orElseThrow(() -> Refusal.notFound("seat-unknown", "该专家不在本轮专家组中，请刷新待办"));
  }

  private void requireUnseated(Panel panel, String expertId) {
    if (seats.findByPanelIdAndAccountId(panel.id(), expertId).isPresent()) {
      throw Refusal.conflict("expert-seated", "该专家已在或曾在本轮专家组中，请选择其他专家");
    }
  }

  private static List<String> requireChosen(List<String> expertIds) {
    if (expertIds == null || expertIds.isEmpty() || expertIds.stream().anyMatch(Panels::isBlank)) {
      throw Refusal.invalid("experts-missing", "请选择评审专家");
    }
    if (new HashSet<>(expertIds).size() < expertIds.size()) {
      throw Refusal.invalid("expert-twice", "同一专家不能重复选择，请检查名单");
    }
    return List.copyOf(expertIds);
  }

  private List<Expert> requireEligible(ProposalDossier dossier, List<String> expertIds) {
    List<Expert> experts = expertIds.stream().map(this::requireKnown).toList();
    candidacies.sort(dossier, experts).exclusions().stream()
        .findFirst()
        .ifPresent(
            excluded -> {
              throw Refusal.conflict(
                  "expert-excluded",
                  "专家“" + excluded.name() + "”应当回避：" + excluded.reason() + "，请另选专家");
            });
    return experts;
  }

  private Expert requireKnown(String expertId) {
    return pool.find(expertId)
        .orElseThrow(() -> Refusal.invalid("expert-unknown", "专家库中没有账号“" + expertId + "”，请重新选择"));
  }

  private static InvitationAnswer chosen(String answer) {
    if (Panels.isBlank(answer)) {
      throw Refusal.invalid("answer-missing", "请选择是否接受评审");
    }
    return Stream.of(InvitationAnswer.values())
        .filter(offered -> offered.name().equals(answer.strip()))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("answer-not-offered", "没有这个答复，请从“接受、谢绝、回避”中选择"));
  }

  private static String reason(InvitationAnswer answer, String reason) {
    String words = reason == null ? "" : reason.strip();
    if (answer != InvitationAnswer.ACCEPT && OfferedDecisions.length(words) < MINIMUM_REASON) {
      throw Refusal.invalid("reason-missing", "谢绝或回避时请填写原因（至少 4 个字）");
    }
    OfferedDecisions.requireNotTooLong(words);
    return words.isEmpty() ? null : words;
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
