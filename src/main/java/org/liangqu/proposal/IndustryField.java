package org.liangqu.proposal;

/** The field of a project (技术领域); the first five are those of clause 二(一)1. */
public enum IndustryField {
  ARTIFICIAL_INTELLIGENCE("人工智能"),
  INDUSTRIAL_INTERNET("工业互联网"),
  GREEN_COMPUTING("绿色算力"),
  NEW_ENERGY_STORAGE("新型储能"),
  LOW_ALTITUDE_ECONOMY("低空经济"),
  OTHER("其他");

  private final String label;

  IndustryField(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
