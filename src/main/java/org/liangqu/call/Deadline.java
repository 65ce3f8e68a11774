package org.liangqu.call;

/** What ends at a given moment in a call (期限), in order. Stages may share one. */
public enum Deadline {
  CLOSE("closes", "网上申报截止"),
  PARK_REVIEW("parkReviewDue", "园区评审截止"),
  BUREAU_REVIEW("bureauDue", "科技局审核截止"),
  RECOMMENDATION("recommendationDue", "推荐单位提交截止"),
  INTAKE("intakeDue", "科技厅接收截止");

  private final String field;
  private final String label;

  Deadline(String field, String label) {
    this.field = field;
    this.label = label;
  }

  /** The member of {@link Call} that holds it. */
  public String field() {
    return field;
  }

  public String label() {
    return label;
  }

  public static Deadline of(Stage stage) {
    return switch (stage) {
      case ELIGIBILITY -> CLOSE;
      case FORMAL_REVIEW, EXPERT_REVIEW -> PARK_REVIEW;
      case BUREAU_REVIEW, SELECTION -> BUREAU_REVIEW;
      case RECOMMENDATION -> RECOMMENDATION;
      case INTAKE -> INTAKE;
    };
  }
}
