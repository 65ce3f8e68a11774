package org.liangqu.workflow.expertreview;

/** What code and the model {@code expert-review.bpmn} agree on. */
public final class ExpertReview {

  public static final String KEY = "ExpertReview";

  public static final String EXPERT_ID = "expertId";
  public static final String ANSWER = "answer";
  public static final String SCORE_REACHED = "scoreReached";

  private ExpertReview() {}
}
