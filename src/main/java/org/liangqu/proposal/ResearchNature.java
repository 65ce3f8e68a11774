package org.liangqu.proposal;

/** The nature of the work (研究性质, clause 四.5). */
public enum ResearchNature {
  BASIC("基础研究"),
  EXPERIMENTAL("实验研究"),
  APPLIED("应用研究"),
  DEVELOPMENT("技术开发"),
  INDUSTRIALIZATION("产业化");

  private final String label;

  ResearchNature(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
