package org.liangqu.portal.submission;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.DeadlineScope;
import org.liangqu.eligibility.Effect;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.Judgements;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Subject;
import org.liangqu.proposal.HandBack;
import org.liangqu.proposal.OpenVersion;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.Submissions;
import org.liangqu.proposal.comparison.VersionComparison;
import org.liangqu.proposal.comparison.VersionComparisons;
import org.liangqu.proposal.draft.Drafts;
import org.liangqu.proposal.draft.RecentChange;
import org.springframework.stereotype.Component;

/** Gathers what the page before a submission shows. */
@Component
class SubmissionPages {

  private final Submissions submissions;
  private final Proposals proposals;
  private final Drafts drafts;
  private final VersionComparisons comparisons;
  private final Judgements judgements;
  private final Calls calls;
  private final Access access;
  private final Clock clock;

  SubmissionPages(
      Submissions submissions,
      Proposals proposals,
      Drafts drafts,
      VersionComparisons comparisons,
      Judgements judgements,
      Calls calls,
      Access access,
      Clock clock) {
    this.submissions = submissions;
    this.proposals = proposals;
    this.drafts = drafts;
    this.comparisons = comparisons;
    this.judgements = judgements;
    this.calls = calls;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @param since from when on changes are named, null for what the administrator's last word tells
   */
  SubmissionPage of(UUID id, Instant since) {
    OpenVersion open = submissions.open(id);
    ProposalDossier dossier = proposals.dossier(id);
    ProposalSummary summary = dossier.summary();
    Call call =
        calls.get(summary.callId(), DeadlineScope.ofProposal(summary.id(), summary.parkCode()));
    Instant now = clock.instant();
    Instant due = summary.submittedAt() == null ? call.closes() : summary.correctionDue();
    boolean over = summary.status() == ProposalStatus.EXPIRED || !now.isBefore(due);
    boolean locked = submissions.isLocked(id);
    Subject subject = summary.subject();
    return new SubmissionPage(
        summary,
        dossier.content().title(),
        call,
        open,
        due,
        over,
        locked,
        access.allows(Act.HAND_OVER_PROPOSAL, subject),
        access.allows(Act.SUBMIT_PROPOSAL, subject),
        over ? List.of() : submissions.obstacles(id),
        over || locked ? List.of() : findings(id),
        changes(id, open.version()),
        recent(id, since, open.handBack()),
        UUID.randomUUID().toString(),
        now);
  }

  private List<Finding> findings(UUID id) {
    return judgements.precheck(id).stream()
        .filter(finding -> finding.isBlocking() || finding.effect() == Effect.WARN)
        .sorted(Comparator.comparing(finding -> !finding.isBlocking()))
        .toList();
  }

  private VersionComparison changes(UUID id, int open) {
    return open == 1 ? null : comparisons.between(id, open - 1, open);
  }

  private List<RecentChange> recent(UUID id, Instant since, HandBack handBack) {
    Instant from = since == null && handBack != null ? handBack.at() : since;
    return from == null ? List.of() : drafts.changedSince(id, from);
  }
}
