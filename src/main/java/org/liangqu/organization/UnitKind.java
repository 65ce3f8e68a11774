package org.liangqu.organization;

/** What a unit is (单位性质). */
public enum UnitKind {
  ENTERPRISE("企业"),
  UNIVERSITY("高等院校"),
  RESEARCH_INSTITUTE("科研院所"),
  PUBLIC_INSTITUTION("其他事业单位"),
  INNOVATION_PLATFORM("创新平台"),
  OTHER_INSTITUTION("其他机构");

  private final String label;

  UnitKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
