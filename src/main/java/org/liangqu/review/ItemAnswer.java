package org.liangqu.review;

/** How a person answers an item of judgement (审查要点的回答). */
public enum ItemAnswer {
  YES("是"),
  /** Asks for a comment; keeps nothing from passing by itself. */
  NO("否"),
  NOT_APPLICABLE("不适用");

  private final String label;

  ItemAnswer(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
