package org.liangqu.eligibility;

import java.util.List;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.ProposalStatus;

/**
 * The proposals that count together with one: those of its unit and of the unit's group of
 * companies in the call (clauses 四.4, 四.8). Drafts don't count and aren't named.
 *
 * @param inGroup whether the unit belongs to a group with other registered companies
 * @param live how many count, the proposal itself among them once it was submitted
 * @param limit how many may, for a group
 * @param rank the proposal's place by time of submission, which a draft would get now; 0 where it
 *     doesn't count any more
 */
public record Sisters(boolean inGroup, int live, int limit, int rank, List<Sister> others) {

  public Sisters {
    others = List.copyOf(others);
  }

  /**
   * Another proposal, without what it says.
   *
   * @param ownUnit whether it is of the same unit
   */
  public record Sister(
      String number, String unitName, ProposalType type, ProposalStatus status, boolean ownUnit) {}
}
