package org.liangqu.proposal;

import java.util.List;

/**
 * A proposal as its form shows it. {@code revision} guards against lost changes; {@code
 * contentVersion} is the version that {@code content} shows; {@code lastOutcome} may be null.
 */
public record ProposalView(
    ProposalSummary proposal,
    int revision,
    int contentVersion,
    boolean changeable,
    ProposalContent content,
    List<Attachment> attachments,
    LastOutcome lastOutcome) {

  public ProposalView {
    attachments = List.copyOf(attachments);
  }
}
