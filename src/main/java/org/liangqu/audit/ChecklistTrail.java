package org.liangqu.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.eligibility.GuideClauses;
import org.liangqu.identity.Office;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.review.ChecklistAnswer;
import org.liangqu.review.Checklists;
import org.liangqu.review.ItemAnswer;
import org.springframework.stereotype.Component;

/** What people answered to the items of judgement; experts' answers for the auditor alone. */
@Component
class ChecklistTrail implements TrailSource {

  private final Checklists checklists;
  private final GuideClauses clauses;
  private final Access access;

  ChecklistTrail(Checklists checklists, GuideClauses clauses, Access access) {
    this.checklists = checklists;
    this.clauses = clauses;
    this.access = access;
  }

  @Override
  public Stream<TrailEntry> of(ProposalSummary proposal) {
    Stream<TrailEntry> offices =
        sheets(checklists.ofOffices(proposal.id())).map(sheet -> entry(sheet, ""));
    return access.allows(Act.READ_NAMED_SCORES)
        ? Stream.concat(offices, experts(proposal))
        : offices;
  }

  private Stream<TrailEntry> experts(ProposalSummary proposal) {
    return checklists.named(proposal.id()).stream()
        .flatMap(
            panel ->
                sheets(panel.answers()).map(sheet -> entry(sheet, "（第 " + panel.round() + " 轮）")));
  }

  /** What one person answered at one time. */
  private static Stream<List<ChecklistAnswer>> sheets(List<ChecklistAnswer> answers) {
    record Sheet(String personId, Instant at) {}
    Map<Sheet, List<ChecklistAnswer>> sheets =
        answers.stream()
            .collect(
                Collectors.groupingBy(
                    answer -> new Sheet(answer.personId(), answer.answeredAt()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return sheets.values().stream();
  }

  private TrailEntry entry(List<ChecklistAnswer> sheet, String round) {
    ChecklistAnswer first = sheet.get(0);
    long against = sheet.stream().filter(one -> one.answer() == ItemAnswer.NO).count();
    return new TrailEntry(
        TrailEntry.Kind.CHECKLIST,
        first.answeredAt(),
        "审查要点：%s%s".formatted(first.stage().label(), round),
        against == 0 ? null : against + " 项为否",
        Stream.concat(Stream.of(author(first)), sheet.stream().map(ChecklistTrail::line)).toList(),
        sheet.stream().map(this::sentence).collect(Collectors.joining("\n")),
        null,
        null);
  }

  private static String author(ChecklistAnswer answer) {
    return "%s（%s），%s，对第 %d 版，决策表 ChecklistItems 第 %d 版"
        .formatted(
            answer.personName(),
            answer.personId(),
            office(answer.officeGroupId()),
            answer.version(),
            answer.tableVersion());
  }

  private static String office(String groupId) {
    return groupId == null
        ? "评审专家"
        : Office.parse(groupId)
            .map(office -> office.role().label() + " " + groupId)
            .orElse(groupId);
  }

  private static String line(ChecklistAnswer answer) {
    String comment = answer.comment() == null ? "" : "：" + answer.comment();
    return "【%s】%s（指南%s）%s"
        .formatted(
            answer.answer().label(), answer.item().question(), answer.item().clause(), comment);
  }

  private String sentence(ChecklistAnswer answer) {
    return "%s：%s"
        .formatted(
            answer.item().clause(), clauses.sentence(answer.item().id(), answer.item().clause()));
  }
}
