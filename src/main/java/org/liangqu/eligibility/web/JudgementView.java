package org.liangqu.eligibility.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.PastJudgement;
import org.liangqu.proposal.Outcome;

/**
 * One time that a version was judged (审查记录), with the tables and their versions.
 *
 * @param judgedBy account of whoever was acting; null for applicants and experts
 */
record JudgementView(
    UUID id,
    int version,
    Stage stage,
    String stageLabel,
    Outcome outcome,
    String outcomeLabel,
    Instant judgedAt,
    String judgedBy,
    List<PastTableView> tables) {

  /**
   * @param decisionVersion the version of the table's definition that was judged with
   */
  record PastTableView(
      String decisionKey, int decisionVersion, List<PastJudgement.PastFinding> findings) {}

  static JudgementView of(PastJudgement judgement, boolean official) {
    return new JudgementView(
        judgement.id(),
        judgement.version(),
        judgement.stage(),
        judgement.stage().label(),
        judgement.outcome(),
        judgement.outcome().label(judgement.stage()),
        judgement.judgedAt(),
        official ? judgement.judgedBy() : null,
        judgement.tables().stream()
            .map(table -> new PastTableView(table.decisionKey(), table.version(), table.findings()))
            .toList());
  }
}
