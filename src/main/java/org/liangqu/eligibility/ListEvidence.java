package org.liangqu.eligibility;

import java.util.UUID;

/** Port that tells whether a proposal is on an issued selection list of its bureau (clause 五.3). */
@FunctionalInterface
public interface ListEvidence {

  boolean onIssuedList(UUID proposalId);
}
