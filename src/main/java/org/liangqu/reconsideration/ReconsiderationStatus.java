package org.liangqu.reconsideration;

/** How far a request for reconsideration has come (复议申请状态). */
public enum ReconsiderationStatus {
  DRAFT("草稿"),
  REQUESTED("待答复"),
  REINSTATED("恢复审批"),
  DECLINED("维持原结论"),
  WITHDRAWN("已撤回"),
  /** An officer reinstated the proposal without waiting for the request's answer. */
  OVERTAKEN("已直接恢复审批");

  private final String label;

  ReconsiderationStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
