package org.liangqu.proposal;

/** Who owns a company that an academician founded (clause 二(二)). */
public enum Ownership {
  SOLE("独资"),
  CONTROLLED("控股"),
  TECHNOLOGY_SHARES_CONTROLLED("技术入股控股"),
  MINORITY("参股");

  private final String label;

  Ownership(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
