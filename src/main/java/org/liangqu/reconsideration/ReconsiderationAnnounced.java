package org.liangqu.reconsideration;

import java.util.List;
import org.liangqu.identity.Office;
import org.liangqu.proposal.ProposalSummary;

/**
 * Those concerned are to be told how a request stands.
 *
 * @param offices whose the answer is
 */
public record ReconsiderationAnnounced(
    ProposalSummary proposal, Reconsideration reconsideration, List<Office> offices) {

  public ReconsiderationAnnounced {
    offices = List.copyOf(offices);
  }
}
