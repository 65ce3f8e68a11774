package org.liangqu.portal;

import java.time.Instant;
import java.util.List;
import org.liangqu.call.Call;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.Sisters;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.IndicatorGroup;
import org.liangqu.proposal.OutcomeKind;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.ResearchNature;
import org.liangqu.proposal.SubmittedVersion;

/**
 * All that the page of a proposal shows to the person who opened it.
 *
 * @param precheck what a submission would find now, for whoever may submit
 * @param call with the deadlines that hold for the proposal
 * @param shownVersion the version asked for, null for the current one
 * @param sisters what counts together with it, null for experts
 */
record DossierPage(
    ProposalSummary summary,
    Call call,
    Unit unit,
    String parkName,
    String bureauName,
    ProposalContent content,
    List<FileGroup> files,
    List<SubmittedVersion> versions,
    Integer shownVersion,
    List<StageProgress.Step> steps,
    List<Finding> precheck,
    List<Finding> findings,
    List<DecisionLine> decisions,
    Sisters sisters,
    DossierActions actions) {

  record FileGroup(AttachmentKind kind, List<Attachment> attachments) {}

  /**
   * @param by the office, and the person too where the reader may know
   */
  record DecisionLine(
      String stage, String outcome, String tone, String opinion, String by, Instant at) {}

  /** Whether there is a group to count, or another proposal of the unit to know of. */
  public boolean showsSisters() {
    return sisters != null && (sisters.inGroup() || !sisters.others().isEmpty());
  }

  public List<ResearchNature> natures() {
    return content.researchNatures().stream().sorted().toList();
  }

  public List<OutcomeKind> outcomes() {
    return content.outcomes().stream().sorted().toList();
  }

  public List<IndicatorGroup> indicatorGroups() {
    return List.of(IndicatorGroup.values()).stream()
        .filter(group -> content.indicators().stream().anyMatch(one -> one.group() == group))
        .toList();
  }
}
