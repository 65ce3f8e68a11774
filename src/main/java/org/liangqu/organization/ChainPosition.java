package org.liangqu.organization;

/** A unit's place in its industrial chain (产业链地位). */
public enum ChainPosition {
  CHAIN_LEADER("链主企业"),
  BACKBONE("骨干企业"),
  NONE("其他");

  private final String label;

  ChainPosition(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
