package org.liangqu.proposal;

import java.util.List;

/** A proposal with one version's form and files. */
public record ProposalDossier(
    ProposalSummary summary, ProposalContent content, List<Attachment> attachments) {

  public ProposalDossier {
    attachments = List.copyOf(attachments);
  }
}
