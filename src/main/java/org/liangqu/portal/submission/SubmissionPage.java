package org.liangqu.portal.submission;

import java.time.Instant;
import java.util.List;
import org.liangqu.call.Call;
import org.liangqu.eligibility.Finding;
import org.liangqu.proposal.HandBack;
import org.liangqu.proposal.HandOver;
import org.liangqu.proposal.OpenVersion;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.comparison.VersionComparison;
import org.liangqu.proposal.draft.RecentChange;
import org.liangqu.shared.FieldProblem;

/**
 * All that the page before a submission shows.
 *
 * @param title as it is written by now
 * @param call with the deadlines that hold for the proposal
 * @param due until when it may be submitted
 * @param over whether that time has passed
 * @param locked whether the reader has to leave it alone since the administrator has it
 * @param handsOver whether the reader may give it to the administrator
 * @param submits whether the reader may submit it
 * @param obstacles what keeps it from being submitted
 * @param findings what the rules say of it, those that don't let it pass first
 * @param changes what is another than in the version submitted last, null before the first
 * @param recent what was changed since the reader opened the page, or since the administrator
 *     handed it back
 * @param key by which this page's submission is known
 * @param now when the page was made
 */
record SubmissionPage(
    ProposalSummary summary,
    String title,
    Call call,
    OpenVersion open,
    Instant due,
    boolean over,
    boolean locked,
    boolean handsOver,
    boolean submits,
    List<FieldProblem> obstacles,
    List<Finding> findings,
    VersionComparison changes,
    List<RecentChange> recent,
    String key,
    Instant now) {

  public boolean blocked() {
    return findings.stream().anyMatch(Finding::isBlocking);
  }

  public boolean complete() {
    return obstacles.isEmpty();
  }

  /** Whether there is a version before to compare with. */
  public boolean again() {
    return changes != null;
  }

  public HandOver handOver() {
    return open.handOver();
  }

  public HandBack handBack() {
    return open.handBack();
  }

  /** What happens with it in words, such as 待单位确认. */
  public String state() {
    if (over) {
      return "已截止";
    }
    if (open.isHandedOver()) {
      return "待单位确认";
    }
    return handBack() == null ? summary.status().label() : "单位退回修改";
  }
}
