package org.liangqu.workflow.tasklist;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a task's form shows, as its templates name it. Every text in it is escaped for HTML; what is
 * not known is null, since templates fail on what is absent. Amounts are in 万元.
 */
record FormDossier(
    String number,
    String title,
    String unitName,
    String unitKind,
    String type,
    String typeLabel,
    String subtypeLabel,
    String parkName,
    String stageLabel,
    BigDecimal requestedFunds,
    BigDecimal selfRaisedFunds,
    Long months,
    String startMonth,
    String endMonth,
    String summary,
    Integer version,
    String submittedAt,
    String dueAt,
    String url,
    List<Fact> facts,
    List<FindingRow> findings,
    List<DecisionRow> decisions,
    List<FileRow> attachments,
    PanelPart panel,
    List<Criterion> rubric,
    ScoresPart scores,
    ListPart list) {

  record Fact(String label, String value) {}

  record FindingRow(
      String rule,
      String clause,
      String effect,
      String effectLabel,
      String stageLabel,
      String message,
      String override) {}

  record DecisionRow(
      String stageLabel, String outcomeLabel, String opinion, String person, String decidedAt) {}

  record FileRow(String kind, String fileName, String size) {}

  record Option(String label, String value) {}

  record PanelPart(List<Option> candidateOptions, List<Exclusion> exclusions, Declined declined) {}

  record Exclusion(String name, String reason) {}

  record Declined(String name, String answer, String reason) {}

  record Criterion(String name, BigDecimal max, String label) {}

  record ScoresPart(
      BigDecimal mean, BigDecimal threshold, boolean reached, List<ScoreLine> lines) {}

  record ScoreLine(
      String label,
      BigDecimal s1,
      BigDecimal s2,
      BigDecimal s3,
      BigDecimal s4,
      BigDecimal s5,
      BigDecimal total,
      String opinion) {}

  record ListPart(
      String number,
      String callTitle,
      String bureauName,
      List<EntryRow> entries,
      List<Option> entryOptions,
      String total,
      String quotas,
      List<String> history) {}

  record EntryRow(
      int rank,
      String number,
      String title,
      String unitName,
      String typeLabel,
      String score,
      String priority,
      BigDecimal requestedFunds,
      boolean struck) {}
}
