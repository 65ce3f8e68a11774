package org.liangqu.review;

/** How far a round of expert review has come (评审轮次状态). */
public enum PanelStatus {
  PROPOSED("待组建"),
  APPOINTED("评审中"),
  SUMMARIZED("已汇总"),
  CONCLUDED("已论证"),
  /** The proposal left expert review while the panel was at work. */
  DISSOLVED("已终止");

  private final String label;

  PanelStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
