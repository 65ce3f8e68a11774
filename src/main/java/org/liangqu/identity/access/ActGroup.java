package org.liangqu.identity.access;

/** What acts are about; a chapter of the document each. */
public enum ActGroup {
  PROPOSAL("Proposals", "申报项目"),
  UNIT("Units", "申报单位"),
  REVIEW("Review", "审查与评审"),
  SELECTION("Selection lists", "遴选清单"),
  REGISTRATION("Registration of units", "单位注册"),
  AUDIT("Audit", "审计"),
  ADMINISTRATION("Administration", "系统管理");

  private final String english;
  private final String label;

  ActGroup(String english, String label) {
    this.english = english;
    this.label = label;
  }

  public String english() {
    return english;
  }

  public String label() {
    return label;
  }
}
