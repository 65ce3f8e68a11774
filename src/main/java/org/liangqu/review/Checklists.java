package org.liangqu.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.call.Stage;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * What the guide leaves to a person's judgement (审查要点): asked by the table of the proposal's type
 * and stage, answered with a decision or with scores, read as those are.
 */
@Service
@Transactional(readOnly = true)
public class Checklists {

  private final Proposals proposals;
  private final ChecklistTable table;
  private final ChecklistRecords records;
  private final PanelRounds rounds;
  private final PanelScores scores;
  private final PanelAccess access;

  Checklists(
      Proposals proposals,
      ChecklistTable table,
      ChecklistRecords records,
      PanelRounds rounds,
      PanelScores scores,
      PanelAccess access) {
    this.proposals = proposals;
    this.table = table;
    this.records = records;
    this.rounds = rounds;
    this.scores = scores;
    this.access = access;
  }

  /** What the stage asks now; nothing is written, nor what the engine would record. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public List<ChecklistItem> asked(UUID proposalId, Stage stage) {
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return table.of(proposals.dossier(proposalId), stage).items();
  }

  /**
   * All that offices answered with their decisions, the oldest first. The applicant's people hear
   * from an office and not from a person; the panel's experts, who judge for themselves, see none.
   */
  public List<ChecklistAnswer> ofOffices(UUID proposalId) {
    ProposalSummary proposal = proposals.summary(proposalId);
    if (access.isSeated(proposal)) {
      return List.of();
    }
    boolean withNames = access.seesNames(proposal);
    return records.findOfOffices(proposalId).stream()
        .map(ChecklistRecord::toAnswer)
        .map(answer -> withNames ? answer : answer.withoutName())
        .toList();
  }

  /** Of each stage's offices what they answered last; see {@link #ofOffices}. */
  public List<ChecklistAnswer> latestOfOffices(UUID proposalId) {
    Map<Stage, List<ChecklistAnswer>> latest = new LinkedHashMap<>();
    for (ChecklistAnswer answer : ofOffices(proposalId)) {
      List<ChecklistAnswer> sameStage =
          latest.computeIfAbsent(answer.stage(), stage -> new ArrayList<>());
      if (!sameStage.isEmpty() && !sameStage.get(0).answeredAt().equals(answer.answeredAt())) {
        sameStage.clear();
      }
      sameStage.add(answer);
    }
    return latest.values().stream().flatMap(List::stream).toList();
  }

  /**
   * How the latest panel's experts answered, without names; empty before their scores are drawn
   * together, and for whoever may not see the mean.
   */
  public List<ItemTally> ofExperts(UUID proposalId) {
    if (!access.seesMinutes(proposals.summary(proposalId))) {
      return List.of();
    }
    return rounds
        .findFirstByProposalIdOrderByRoundDesc(proposalId)
        .filter(panel -> scores.findById(panel.id()).isPresent())
        .map(panel -> tallies(answers(panel)))
        .orElse(List.of());
  }

  private static List<ItemTally> tallies(List<ChecklistAnswer> answers) {
    return answers.stream()
        .collect(
            Collectors.groupingBy(ChecklistAnswer::item, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> ItemTally.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  /**
   * Who answered what, in all rounds.
   *
   * @throws Refusal forbidden to all but the auditor
   */
  public List<ExpertAnswers> named(UUID proposalId) {
    access.requireAuditor();
    return rounds.findByProposalIdOrderByRound(proposalId).stream()
        .map(panel -> new ExpertAnswers(panel.round(), answers(panel)))
        .toList();
  }

  private List<ChecklistAnswer> answers(Panel panel) {
    return records.findOfPanel(panel.id()).stream().map(ChecklistRecord::toAnswer).toList();
  }
}
