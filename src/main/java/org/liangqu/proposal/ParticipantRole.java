package org.liangqu.proposal;

/** What a participating unit does in the project. */
public enum ParticipantRole {
  CHAIN_UPSTREAM("产业链上游企业"),
  CHAIN_DOWNSTREAM("产业链下游企业"),
  ACADEMIC("高校院所"),
  PLATFORM("创新平台"),
  JOINT_ENTERPRISE("联合申报企业"),
  ACHIEVEMENT_SOURCE("成果来源单位"),
  RECIPIENT("成果承接单位");

  private final String label;

  ParticipantRole(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
