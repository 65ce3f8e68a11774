package org.liangqu.portal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.notification.Inbox;
import org.liangqu.portal.FindingNote.Check;
import org.liangqu.portal.UnitStanding.Corrections;
import org.liangqu.proposal.OpenVersion;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Submissions;
import org.liangqu.proposal.comparison.VersionComparison;
import org.liangqu.proposal.comparison.VersionComparisons;
import org.springframework.stereotype.Component;

/** Gathers where a proposal stands for the people of its unit; others aren't told. */
@Component
class UnitStandings {

  private static final int MESSAGES = 5;

  private final Submissions submissions;
  private final VersionComparisons comparisons;
  private final UnitActs acts;
  private final Inbox inbox;
  private final Access access;

  UnitStandings(
      Submissions submissions,
      VersionComparisons comparisons,
      UnitActs acts,
      Inbox inbox,
      Access access) {
    this.submissions = submissions;
    this.comparisons = comparisons;
    this.acts = acts;
    this.inbox = inbox;
    this.access = access;
  }

  Optional<UnitStanding> of(DossierPage page) {
    return access.allows(Act.READ_DRAFT, page.summary().subject())
        ? Optional.of(standing(page))
        : Optional.empty();
  }

  private UnitStanding standing(DossierPage page) {
    ProposalSummary proposal = page.summary();
    OpenVersion open = isWritten(proposal.status()) ? submissions.open(proposal.id()) : null;
    return new UnitStanding(
        NextStep.of(
            proposal,
            page.actions(),
            open == null ? null : open.handOver(),
            page.call().closes(),
            office(page.steps()),
            page.reconsideration().situation()),
        proposal.status() == ProposalStatus.RETURNED ? corrections(page, open.version()) : null,
        acts.of(page, open),
        inbox.mineAbout(proposal.id(), MESSAGES));
  }

  private static boolean isWritten(ProposalStatus status) {
    return status == ProposalStatus.DRAFT || status == ProposalStatus.RETURNED;
  }

  private static String office(List<StageProgress.Step> steps) {
    return steps.stream()
        .filter(step -> step.state() == StageProgress.State.NOW)
        .map(StageProgress.Step::office)
        .findFirst()
        .orElse(null);
  }

  private Corrections corrections(DossierPage page, int version) {
    UUID id = page.summary().id();
    List<Check> checks = page.notes().checks();
    VersionComparison changes = comparisons.between(id, version - 1, version);
    return new Corrections(
        checks.size(),
        checks.stream().filter(check -> check == Check.SOLVED).count(),
        version - 1,
        changes.changedFields(),
        changes.changedFiles());
  }
}
