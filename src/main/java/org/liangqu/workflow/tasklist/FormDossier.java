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
    ChecklistPart checklist,
    List<FileRow> attachments,
    PanelPart panel,
    List<Criterion> rubric,
    ScoresPart scores,
    ListPart list,
    ReconsiderationPart reconsideration,
    RegistrationPart registration) {

  /** Of a selection list or a unit's registration, which have no proposal's facts. */
  static FormDossier ofNoProposal(
      String number,
      String title,
      String unitName,
      String unitKind,
      String typeLabel,
      String parkName,
      String dueAt,
      String url,
      ListPart list,
      RegistrationPart registration) {
    return new FormDossier(
        number,
        title,
        unitName,
        unitKind,
        null,
        typeLabel,
        null,
        parkName,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        dueAt,
        url,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        null,
        null,
        list,
        null,
        registration);
  }

  record Fact(String label, String value) {}

  /** Leads to a clause of the guide. */
  record ClauseLink(String clause, String href) {}

  record FindingRow(
      String rule,
      List<ClauseLink> clauses,
      String effect,
      String effectLabel,
      String stageLabel,
      String message,
      String override) {}

  record DecisionRow(
      String stageLabel, String outcomeLabel, String opinion, String person, String decidedAt) {}

  /**
   * @param items what this form asks
   * @param answers what the offices before answered
   * @param tallies how the experts answered
   */
  record ChecklistPart(List<ItemRow> items, List<AnswerRow> answers, List<TallyRow> tallies) {}

  /**
   * @param options the choices, whose values name the item
   */
  record ItemRow(
      String id, String clause, String question, String sentence, List<Option> options) {}

  record AnswerRow(
      String stageLabel,
      List<ClauseLink> clauses,
      String question,
      String answer,
      String answerLabel,
      String comment,
      String person) {}

  record TallyRow(
      List<ClauseLink> clauses,
      String question,
      int yes,
      int no,
      int notApplicable,
      List<RemarkRow> remarks) {}

  record RemarkRow(String answerLabel, String comment) {}

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

  /**
   * @param rejection why the stage rejected it
   * @param reasons why the unit asks
   */
  record ReconsiderationPart(
      String stageLabel, String rejection, String rejectedAt, String reasons, String requestedAt) {}

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

  /**
   * @param research what it says it is of research institution and pilot base, null for neither
   */
  record RegistrationPart(
      String number,
      String name,
      String creditCode,
      String kind,
      String park,
      String research,
      String researchBasis,
      String legalRepresentative,
      String parent,
      String contactName,
      String contactPhone,
      String contactMail,
      String account,
      String submittedAt,
      List<String> history) {}
}
