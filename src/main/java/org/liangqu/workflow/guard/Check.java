package org.liangqu.workflow.guard;

/** One thing that is checked before decision tables come into force. */
interface Check {

  void check(Candidate candidate, Problems problems);
}
