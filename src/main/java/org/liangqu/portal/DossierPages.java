package org.liangqu.portal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.DeadlineScope;
import org.liangqu.directory.Directory;
import org.liangqu.eligibility.SisterProposals;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.portal.DossierPage.DecisionLine;
import org.liangqu.portal.DossierPage.FileGroup;
import org.liangqu.portal.DossierPage.ReconsiderationLine;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.Checklists;
import org.liangqu.review.Decision;
import org.liangqu.review.StageDecisions;
import org.springframework.stereotype.Component;

/** Gathers what the page of a proposal shows to the person who opens it. */
@Component
class DossierPages {

  private final Proposals proposals;
  private final Calls calls;
  private final ShownUnits units;
  private final Directory directory;
  private final SisterProposals sisters;
  private final NotedFindings findings;
  private final StageDecisions decisions;
  private final Checklists checklists;
  private final AnswerSheets answerSheets;
  private final StageSteps steps;
  private final OfficeNames officeNames;
  private final ReconsiderationLines reconsiderations;
  private final Access access;

  DossierPages(
      Proposals proposals,
      Calls calls,
      ShownUnits units,
      Directory directory,
      SisterProposals sisters,
      NotedFindings findings,
      StageDecisions decisions,
      Checklists checklists,
      AnswerSheets answerSheets,
      StageSteps steps,
      OfficeNames officeNames,
      ReconsiderationLines reconsiderations,
      Access access) {
    this.proposals = proposals;
    this.calls = calls;
    this.units = units;
    this.directory = directory;
    this.sisters = sisters;
    this.findings = findings;
    this.decisions = decisions;
    this.checklists = checklists;
    this.answerSheets = answerSheets;
    this.steps = steps;
    this.officeNames = officeNames;
    this.reconsiderations = reconsiderations;
    this.access = access;
  }

  DossierPage of(UUID id, Integer version) {
    ProposalDossier dossier =
        version == null ? proposals.dossier(id) : proposals.dossier(id, version);
    ProposalSummary summary = dossier.summary();
    Person reader = access.person();
    Call call =
        calls.get(summary.callId(), DeadlineScope.ofProposal(summary.id(), summary.parkCode()));
    boolean readsInternals = access.allows(Act.READ_INTERNALS);
    ReconsiderationLine reconsideration = reconsiderations.of(id, readsInternals);
    DossierActions actions = DossierActions.of(reader, summary, reconsideration.leadsSomewhere());
    return new DossierPage(
        summary,
        call,
        units.of(summary),
        summary.parkCode() == null ? null : directory.park(summary.parkCode()).name(),
        summary.bureauCode() == null ? null : directory.bureau(summary.bureauCode()).name(),
        dossier.content(),
        grouped(dossier.attachments()),
        proposals.versions(id),
        version,
        steps.of(summary, call),
        findings.of(dossier, version),
        answerSheets.of(id),
        checklists.ofExperts(id),
        decisionLines(id, readsInternals),
        sisters.concernReader() ? sisters.of(id) : null,
        reconsideration,
        actions,
        readsInternals);
  }

  /** Applicants and experts hear from an office, not from a person. */
  private List<DecisionLine> decisionLines(UUID id, boolean withNames) {
    return decisions.of(id).stream().map(decision -> line(decision, withNames)).toList();
  }

  private DecisionLine line(Decision decision, boolean withNames) {
    String office = officeNames.ofGroup(decision.officeGroupId());
    return new DecisionLine(
        decision.stage().label(),
        decision.outcome().label(decision.stage()),
        tone(decision.outcome()),
        decision.opinion(),
        withNames ? decision.personName() + "（" + office + "）" : office,
        decision.decidedAt());
  }

  private static String tone(Outcome outcome) {
    return switch (outcome) {
      case PASS -> "status-good";
      case RETURN -> "status-attention";
      case REJECT -> "status-bad";
    };
  }

  private static List<FileGroup> grouped(List<Attachment> attachments) {
    Map<AttachmentKind, List<Attachment>> byKind =
        attachments.stream()
            .collect(Collectors.groupingBy(Attachment::kind, TreeMap::new, Collectors.toList()));
    return byKind.entrySet().stream()
        .map(entry -> new FileGroup(entry.getKey(), entry.getValue()))
        .toList();
  }
}
