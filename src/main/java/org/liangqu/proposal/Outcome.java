package org.liangqu.proposal;

import org.liangqu.call.Stage;

/** What a stage decides (审批结论). */
public enum Outcome {
  PASS,
  RETURN,
  REJECT;

  private static final String NOT_OFFERED = "—";

  /** Whether that stage may decide so. */
  public boolean isOffered(Stage stage) {
    return !label(stage).equals(NOT_OFFERED);
  }

  /** The word of that stage; an em dash where the stage doesn't offer the outcome. */
  public String label(Stage stage) {
    return switch (stage) {
      case ELIGIBILITY -> choose("通过", "退回", "不予受理");
      case FORMAL_REVIEW -> choose("通过", "退回补正", "未通过");
      case EXPERT_REVIEW -> choose("推荐", NOT_OFFERED, "不推荐");
      case BUREAU_REVIEW -> choose("遴选", "退回园区", "不予遴选");
      case SELECTION -> choose("列入清单", NOT_OFFERED, "未列入");
      case RECOMMENDATION -> choose("在线提交科技厅", "退回科技局", "不予推荐");
      case INTAKE -> choose("受理", "退回推荐单位", "不予受理");
    };
  }

  private String choose(String pass, String back, String reject) {
    return switch (this) {
      case PASS -> pass;
      case RETURN -> back;
      case REJECT -> reject;
    };
  }
}
