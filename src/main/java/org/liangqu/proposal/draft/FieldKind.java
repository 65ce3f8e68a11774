package org.liangqu.proposal.draft;

import java.util.Locale;

/** How a field is filled in, and so what may be typed into it. */
public enum FieldKind {
  TEXT,
  PROSE,
  /** A unified social credit code. */
  CODE,
  /** An amount in 万元. */
  AMOUNT,
  NUMBER,
  /** A whole number, not negative. */
  COUNT,
  YEAR,
  MONTH,
  DATE,
  CHOICE,
  /** One of the call's industrial clusters. */
  CLUSTER,
  CHOICES,
  YES_NO,
  /** Yes, or nothing said. */
  TICK,
  /** What files refer to; given by the system. */
  KEY,
  ROWS;

  /** The name that templates and scripts know it by. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
