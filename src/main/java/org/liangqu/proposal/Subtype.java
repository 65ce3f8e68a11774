package org.liangqu.proposal;

/** The two ways of types 二 and 四 (子类型). */
public enum Subtype {
  COOPERATION("院士团队合作"),
  FOUNDED("院士创办企业"),
  OUTBOUND("自有成果转化"),
  INBOUND("引进成果转化");

  private final String label;

  Subtype(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
