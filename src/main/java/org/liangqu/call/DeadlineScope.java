package org.liangqu.call;

import java.util.UUID;

/**
 * Whom a deadline holds for (适用范围): all of a call, the proposals of one park, or one proposal.
 *
 * @param parkCode the park, or the proposal's park; null for all, and for a unit outside the parks
 * @param proposalId null unless it is for one proposal
 */
public record DeadlineScope(String parkCode, UUID proposalId) {

  private static final DeadlineScope EVERYBODY = new DeadlineScope(null, null);

  public static DeadlineScope everybody() {
    return EVERYBODY;
  }

  public static DeadlineScope ofPark(String parkCode) {
    return new DeadlineScope(parkCode, null);
  }

  /** What its park was granted holds for a proposal too. */
  public static DeadlineScope ofProposal(UUID proposalId, String parkCode) {
    return new DeadlineScope(parkCode, proposalId);
  }

  public boolean isEverybody() {
    return equals(EVERYBODY);
  }
}
