package org.liangqu.proposal;

/** The groups of indicators of clause 三 (考核指标). */
public enum IndicatorGroup {
  TECHNICAL("技术指标"),
  OUTPUT("科技产出指标"),
  ECONOMIC("经济指标"),
  SOCIAL("社会指标"),
  ECOLOGICAL("生态指标");

  private final String label;

  IndicatorGroup(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
