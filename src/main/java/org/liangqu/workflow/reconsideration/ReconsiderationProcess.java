package org.liangqu.workflow.reconsideration;

/** What code and the model {@code reconsideration.bpmn} agree on. */
public final class ReconsiderationProcess {

  public static final String KEY = "Reconsideration";

  public static final String REQUESTED = "ReconsiderationRequested";
  public static final String WITHDRAWN = "ReconsiderationWithdrawn";
  public static final String OVERTAKEN = "ReconsiderationOvertaken";

  /** Where the office answers. */
  public static final String TASK = "Task_Reconsider";

  /** The stage whose rejection is reconsidered. */
  public static final String REJECTED_STAGE = "rejectedStage";

  /** REINSTATE or DECLINE. */
  public static final String DECISION = "reconsiderationDecision";

  private ReconsiderationProcess() {}
}
