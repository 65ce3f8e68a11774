package org.liangqu.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.call.Stage;
import org.liangqu.proposal.Outcome;

/** The findings on a version of a proposal at a stage, with all that led to them (审查记录). */
record Judgement(
    UUID id,
    UUID proposalId,
    int version,
    Stage stage,
    Map<String, Object> facts,
    List<JudgedTable> tables,
    Instant judgedAt,
    String judgedBy) {

  List<Finding> findings() {
    return tables.stream().flatMap(table -> table.findings().stream()).toList();
  }

  List<Finding> blocking() {
    return findings().stream().filter(Finding::isBlocking).toList();
  }

  boolean isBlockedBy(String ruleId) {
    return blocking().stream().anyMatch(finding -> finding.ruleId().equals(ruleId));
  }

  /** Any REJECT rejects; else any RETURN returns; else it passes. */
  Outcome outcome() {
    List<Effect> effects = blocking().stream().map(Finding::effect).toList();
    if (effects.contains(Effect.REJECT)) {
      return Outcome.REJECT;
    }
    return effects.contains(Effect.RETURN) ? Outcome.RETURN : Outcome.PASS;
  }

  /** What keeps it from passing, in one text. */
  String reason() {
    return blocking().stream()
        .map(finding -> finding.message() + "（指南" + finding.clause() + "）")
        .distinct()
        .collect(Collectors.joining("；"));
  }

  Judgement with(List<JudgedTable> changed) {
    return new Judgement(id, proposalId, version, stage, facts, changed, judgedAt, judgedBy);
  }
}
