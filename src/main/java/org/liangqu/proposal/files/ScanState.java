package org.liangqu.proposal.files;

/** Whether a file was looked through for viruses. */
public enum ScanState {
  /** No scanner was on. */
  NOT_SCANNED("未查毒"),
  PENDING("待查毒"),
  CLEAN("已查毒"),
  INFECTED("有病毒");

  private final String label;

  ScanState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
