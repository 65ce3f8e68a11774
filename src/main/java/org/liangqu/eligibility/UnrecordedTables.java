package org.liangqu.eligibility;

/** Port to tables of whose judgements nothing is kept: for pre-checks (预检) and trials (试算). */
public interface UnrecordedTables {

  /** The tables in force, all in the versions that are the newest now. */
  DecisionTables inForce();

  /**
   * The tables as they would be after a deployment of the file: its own, and those in force where
   * it has none.
   *
   * @throws FaultyTables if the file could not be deployed
   */
  ProposedTables proposed(String fileName, byte[] dmn);
}
