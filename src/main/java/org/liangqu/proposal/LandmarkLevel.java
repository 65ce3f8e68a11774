package org.liangqu.proposal;

/** The level of a landmark outcome (clauses 二(一)4, 三.1). */
public enum LandmarkLevel {
  NONE("无"),
  FILLS_GAP_IN_XINJIANG("填补新疆空白"),
  DOMESTIC_LEADING("国内领先"),
  INTERNATIONAL_ADVANCED("国际先进"),
  INTERNATIONAL_LEADING("国际领先");

  private final String label;

  LandmarkLevel(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
