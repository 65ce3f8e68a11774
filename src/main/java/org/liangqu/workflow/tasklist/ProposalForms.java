package org.liangqu.workflow.tasklist;

import static org.liangqu.workflow.tasklist.FormTexts.html;
import static org.liangqu.workflow.tasklist.FormTexts.minute;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.liangqu.call.Calls;
import org.liangqu.directory.Directory;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.workflow.tasklist.FormDossier.Fact;
import org.liangqu.workflow.tasklist.FormDossier.FileRow;
import org.springframework.stereotype.Component;

/** What the forms of a proposal's tasks show. */
@Component
class ProposalForms {

  private final Proposals proposals;
  private final Calls calls;
  private final Units units;
  private final Directory directory;
  private final FormRecords records;
  private final ChecklistForms checklists;
  private final ReviewForms reviews;
  private final ReconsiderationForms reconsiderations;
  private final Clock clock;

  ProposalForms(
      Proposals proposals,
      Calls calls,
      Units units,
      Directory directory,
      FormRecords records,
      ChecklistForms checklists,
      ReviewForms reviews,
      ReconsiderationForms reconsiderations,
      Clock clock) {
    this.proposals = proposals;
    this.calls = calls;
    this.units = units;
    this.directory = directory;
    this.records = records;
    this.checklists = checklists;
    this.reviews = reviews;
    this.reconsiderations = reconsiderations;
    this.clock = clock;
  }

  FormDossier of(UUID proposalId, String expertId, Task task) {
    ProposalDossier dossier = proposals.dossier(proposalId);
    ProposalSummary summary = dossier.summary();
    ProposalContent content = dossier.content();
    Unit unit = units.get(summary.unitId());
    String key = task.getTaskDefinitionKey();
    int year = calls.get(summary.callId()).year();
    return new FormDossier(
        summary.number(),
        html(summary.title()),
        html(summary.unitName()),
        unit.kind().label(),
        summary.type().name(),
        summary.type().label(),
        content.subtype() == null ? null : content.subtype().label(),
        directory.park(summary.parkCode()).name(),
        summary.stage() == null ? null : summary.stage().label(),
        content.requestedFunds(),
        content.selfRaisedFunds(),
        ProjectMonths.between(content.startMonth(), content.endMonth()),
        content.startMonth() == null ? null : content.startMonth().toString(),
        content.endMonth() == null ? null : content.endMonth().toString(),
        html(content.summary()),
        summary.version(),
        minute(summary.submittedAt()),
        FormTexts.due(task.getDueDate(), clock.instant()),
        "/proposals/" + proposalId,
        facts(content),
        records.findings(proposalId, key, year),
        records.decisions(proposalId, key),
        checklists.of(proposalId, key, year),
        dossier.attachments().stream().map(ProposalForms::file).toList(),
        reviews.panel(proposalId, expertId, key),
        reviews.rubric(summary.type(), key),
        reviews.scores(proposalId, key),
        null,
        reconsiderations.of(proposalId, key),
        null);
  }

  private static List<Fact> facts(ProposalContent content) {
    List<Fact> facts = new ArrayList<>();
    if (content.field() != null) {
      facts.add(new Fact("技术领域", content.field().label()));
    }
    if (content.industrialCluster() != null) {
      facts.add(new Fact("产业集群", html(content.industrialCluster())));
    }
    facts.add(new Fact("参与单位", content.participants().size() + " 家"));
    if (!content.subprojects().isEmpty()) {
      facts.add(new Fact("课题", content.subprojects().size() + " 个"));
    }
    return facts;
  }

  private static FileRow file(Attachment attachment) {
    return new FileRow(
        attachment.kind().label(), html(attachment.fileName()), FormTexts.size(attachment.size()));
  }
}
