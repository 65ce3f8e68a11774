package org.liangqu.proposal;

/** Where a participating unit stands (clause 四.6). */
public enum ParticipantZone {
  IN_ZONES("两区内"),
  SHIHEZI_HITECH("石河子高新区"),
  ALAR_HITECH("阿克苏阿拉尔高新区"),
  OUTSIDE("两区外");

  private final String label;

  ParticipantZone(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
