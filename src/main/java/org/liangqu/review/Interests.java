package org.liangqu.review;

import java.util.Set;

/**
 * Who has an interest in a proposal; units by credit code.
 *
 * @param groupCodes the other companies of the lead unit's group, at any distance
 * @param participantCodes units that take part in any way, the lead not among them
 * @param competingCodes units of experts that have a live proposal of their own in the call
 * @param authors accounts that had a hand in the proposal
 * @param deciders accounts that decided on it in an office
 * @param recusedExperts experts who kept out of the proposal before
 */
record Interests(
    String leadCreditCode,
    Set<String> groupCodes,
    Set<String> participantCodes,
    Set<String> competingCodes,
    Set<String> authors,
    Set<String> deciders,
    Set<String> recusedExperts) {

  Interests {
    groupCodes = Set.copyOf(groupCodes);
    participantCodes = Set.copyOf(participantCodes);
    competingCodes = Set.copyOf(competingCodes);
    authors = Set.copyOf(authors);
    deciders = Set.copyOf(deciders);
    recusedExperts = Set.copyOf(recusedExperts);
  }

  boolean concern(String creditCode) {
    return leadCreditCode.equals(creditCode)
        || groupCodes.contains(creditCode)
        || participantCodes.contains(creditCode);
  }
}
