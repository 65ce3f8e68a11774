package org.liangqu.workflow.tasklist;

import static org.liangqu.workflow.tasklist.FormTexts.clauses;
import static org.liangqu.workflow.tasklist.FormTexts.html;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.GuideClauses;
import org.liangqu.review.ChecklistAnswer;
import org.liangqu.review.ChecklistItem;
import org.liangqu.review.Checklists;
import org.liangqu.review.ItemAnswer;
import org.liangqu.review.ItemTally;
import org.liangqu.shared.Refusal;
import org.liangqu.workflow.ChecklistField;
import org.liangqu.workflow.proposalapproval.ProposalApproval;
import org.liangqu.workflow.tasklist.FormDossier.AnswerRow;
import org.liangqu.workflow.tasklist.FormDossier.ChecklistPart;
import org.liangqu.workflow.tasklist.FormDossier.ItemRow;
import org.liangqu.workflow.tasklist.FormDossier.Option;
import org.liangqu.workflow.tasklist.FormDossier.RemarkRow;
import org.liangqu.workflow.tasklist.FormDossier.TallyRow;
import org.springframework.stereotype.Component;

/** What a form asks of the person's judgement, and what was answered before (审查要点). */
@Component
class ChecklistForms {

  private static final String SCORING = "Task_ScoreProposal";

  private static final Set<String> WITH_PLACES =
      Set.of("Task_ReviewForm", SCORING, "Task_ReviewAtBureau");

  private final Checklists checklists;
  private final GuideClauses guide;

  ChecklistForms(Checklists checklists, GuideClauses guide) {
    this.checklists = checklists;
    this.guide = guide;
  }

  /** With links to the guide of the year's call. */
  ChecklistPart of(UUID proposalId, String taskKey, int year) {
    boolean withAnswers = !FormRecords.WITHOUT_DECISIONS.contains(taskKey);
    return new ChecklistPart(
        items(proposalId, taskKey),
        withAnswers ? answers(proposalId, year) : List.of(),
        withAnswers ? tallies(proposalId, year) : List.of());
  }

  private List<ItemRow> items(UUID proposalId, String taskKey) {
    Stage stage =
        SCORING.equals(taskKey) ? Stage.EXPERT_REVIEW : ProposalApproval.stageOfTask(taskKey);
    List<ChecklistItem> asked = stage == null ? List.of() : checklists.asked(proposalId, stage);
    requireRoom(asked, stage, WITH_PLACES.contains(taskKey) ? ChecklistField.PLACES : 0);
    return asked.stream().map(this::row).toList();
  }

  /** An item without a place could never be answered: better no form than one that hides it. */
  private static void requireRoom(List<ChecklistItem> asked, Stage stage, int places) {
    if (asked.size() > places) {
      throw Refusal.conflict(
          "checklist-without-room",
          "决策表 ChecklistItems 在%s环节列出 %d 项审查要点，表单只能容纳 %d 项，请联系系统管理员调整"
              .formatted(stage.label(), asked.size(), places));
    }
  }

  private ItemRow row(ChecklistItem item) {
    return new ItemRow(
        item.id(),
        item.clause(),
        item.question(),
        guide.sentence(item.id(), item.clause()),
        Stream.of(ItemAnswer.values())
            .map(answer -> new Option(answer.label(), ChecklistField.choice(item, answer)))
            .toList());
  }

  private List<AnswerRow> answers(UUID proposalId, int year) {
    return checklists.latestOfOffices(proposalId).stream()
        .map(answer -> row(answer, year))
        .toList();
  }

  private static AnswerRow row(ChecklistAnswer answer, int year) {
    return new AnswerRow(
        answer.stage().label(),
        clauses(year, answer.item().clause()),
        html(answer.item().question()),
        answer.answer().name(),
        answer.answer().label(),
        html(answer.comment()),
        html(answer.personName()));
  }

  private List<TallyRow> tallies(UUID proposalId, int year) {
    return checklists.ofExperts(proposalId).stream().map(tally -> row(tally, year)).toList();
  }

  private static TallyRow row(ItemTally tally, int year) {
    return new TallyRow(
        clauses(year, tally.item().clause()),
        html(tally.item().question()),
        tally.yes(),
        tally.no(),
        tally.notApplicable(),
        tally.remarks().stream()
            .map(remark -> new RemarkRow(remark.answer().label(), html(remark.comment())))
            .toList());
  }
}
