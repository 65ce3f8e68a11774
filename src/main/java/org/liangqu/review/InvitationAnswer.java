package org.liangqu.review;

/** What an expert answers to an invitation (答复). */
public enum InvitationAnswer {
  ACCEPT("接受"),
  DECLINE("谢绝"),
  CONFLICT("回避");

  private final String label;

  InvitationAnswer(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
