package org.liangqu.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.GuideClauses;
import org.liangqu.portal.DossierPage.AnswerLine;
import org.liangqu.portal.DossierPage.AnswerSheet;
import org.liangqu.review.ChecklistAnswer;
import org.liangqu.review.Checklists;
import org.springframework.stereotype.Component;

/** What the offices answered last to the items of judgement, stage by stage (审查要点). */
@Component
class AnswerSheets {

  private final Checklists checklists;
  private final GuideClauses clauses;
  private final OfficeNames officeNames;

  AnswerSheets(Checklists checklists, GuideClauses clauses, OfficeNames officeNames) {
    this.checklists = checklists;
    this.clauses = clauses;
    this.officeNames = officeNames;
  }

  List<AnswerSheet> of(UUID proposalId) {
    Map<Stage, List<ChecklistAnswer>> byStage =
        checklists.latestOfOffices(proposalId).stream()
            .collect(
                Collectors.groupingBy(
                    ChecklistAnswer::stage, LinkedHashMap::new, Collectors.toList()));
    return byStage.values().stream().map(this::sheet).toList();
  }

  private AnswerSheet sheet(List<ChecklistAnswer> answers) {
    ChecklistAnswer first = answers.get(0);
    String office = officeNames.ofGroup(first.officeGroupId());
    return new AnswerSheet(
        first.stage().label(),
        first.personName() == null ? office : first.personName() + "（" + office + "）",
        first.answeredAt(),
        answers.stream().map(this::line).toList());
  }

  private AnswerLine line(ChecklistAnswer answer) {
    return new AnswerLine(
        answer.item(),
        answer.answer(),
        answer.comment(),
        clauses.sentence(answer.item().id(), answer.item().clause()));
  }
}
