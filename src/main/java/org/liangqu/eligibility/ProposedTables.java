package org.liangqu.eligibility;

import java.util.Set;

/**
 * The tables as they would be after a deployment, beside those in force.
 *
 * @param decisionKeys the tables that the deployment would bring along
 */
public record ProposedTables(
    DecisionTables inForce, DecisionTables proposed, Set<String> decisionKeys) {

  public ProposedTables {
    decisionKeys = Set.copyOf(decisionKeys);
  }
}
