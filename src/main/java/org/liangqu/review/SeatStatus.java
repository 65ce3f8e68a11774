package org.liangqu.review;

/** Where an invitation to a panel stands (席位状态). */
public enum SeatStatus {
  INVITED("待答复"),
  ACCEPTED("已接受"),
  DECLINED("已谢绝或回避"),
  REPLACED("已更换");

  private final String label;

  SeatStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
