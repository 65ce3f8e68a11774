package org.liangqu.eligibility;

import java.util.List;
import java.util.Map;

/** A table as it was judged: with which version, for whom, and what it found. */
record JudgedTable(
    String decisionKey,
    String definitionId,
    int definitionVersion,
    Map<String, Object> subject,
    List<Finding> findings) {

  JudgedTable with(List<Finding> changed) {
    return new JudgedTable(decisionKey, definitionId, definitionVersion, subject, changed);
  }
}
