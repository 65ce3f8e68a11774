package org.liangqu.organization;

import java.util.List;

/**
 * What the imported registers say of a unit today.
 *
 * @param creditRecords the unit's own and its present legal representative's, the oldest first
 * @param chainPosition null if the register of chain leaders and backbone enterprises was never
 *     imported, so that nothing is known
 */
public record RegisterStanding(
    List<CreditRecord> creditRecords,
    List<Laboratory> laboratories,
    List<String> pilotBases,
    ChainPosition chainPosition) {

  /** An enterprise laboratory that the unit runs, and the year in which it was supported. */
  public record Laboratory(String name, int supportedIn) {}

  public RegisterStanding {
    creditRecords = List.copyOf(creditRecords);
    laboratories = List.copyOf(laboratories);
    pilotBases = List.copyOf(pilotBases);
  }
}
