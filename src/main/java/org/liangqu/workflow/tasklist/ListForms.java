package org.liangqu.workflow.tasklist;

import static org.liangqu.workflow.tasklist.FormTexts.html;
import static org.liangqu.workflow.tasklist.FormTexts.minute;

import java.time.Clock;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.liangqu.selection.ListEntry;
import org.liangqu.selection.SelectionListView;
import org.liangqu.selection.SelectionLists;
import org.liangqu.workflow.tasklist.FormDossier.EntryRow;
import org.liangqu.workflow.tasklist.FormDossier.ListPart;
import org.liangqu.workflow.tasklist.FormDossier.Option;
import org.springframework.stereotype.Component;

/** What the forms of a selection list show. */
@Component
class ListForms {

  private final SelectionLists lists;
  private final ListQuotas quotas;
  private final Clock clock;

  ListForms(SelectionLists lists, ListQuotas quotas, Clock clock) {
    this.lists = lists;
    this.quotas = quotas;
    this.clock = clock;
  }

  FormDossier of(UUID listId, Task task) {
    SelectionListView list = lists.view(listId);
    return FormDossier.ofNoProposal(
        list.number(),
        html(list.callTitle()),
        html(list.bureauName()),
        null,
        "遴选函及清单",
        null,
        FormTexts.due(task.getDueDate(), clock.instant()),
        null,
        part(list),
        null);
  }

  private ListPart part(SelectionListView list) {
    return new ListPart(
        list.number(),
        html(list.callTitle()),
        html(list.bureauName()),
        list.entries().stream().map(ListForms::row).toList(),
        list.entries().stream().filter(entry -> !entry.withdrawn()).map(ListForms::option).toList(),
        list.requestedTotal().toPlainString(),
        quotas.of(list),
        list.revisions().stream().map(ListForms::step).toList());
  }

  private static EntryRow row(ListEntry entry) {
    return new EntryRow(
        entry.rank(),
        entry.number(),
        html(entry.title()),
        html(entry.unitName()),
        entry.type().label(),
        entry.score() == null ? "—" : entry.score().stripTrailingZeros().toPlainString(),
        html(String.join("、", entry.priorityMarks())),
        entry.requestedFunds(),
        !entry.isListed());
  }

  private static Option option(ListEntry entry) {
    String label = "%d. %s %s".formatted(entry.rank(), entry.number(), entry.title());
    return new Option(label, entry.proposalId().toString());
  }

  private static String step(SelectionListView.Revision step) {
    String opinion = step.opinion() == null ? "" : "：" + html(step.opinion());
    String struck =
        step.struck().isEmpty()
            ? ""
            : "；剔除 " + String.join("、", step.struck()) + "（" + html(step.strikeReason()) + "）";
    return minute(step.at())
        + " "
        + html(step.personName())
        + " "
        + step.action().label()
        + opinion
        + struck;
  }
}
