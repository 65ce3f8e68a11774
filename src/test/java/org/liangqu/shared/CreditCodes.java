package org.liangqu.shared;

/** Valid credit codes of units that don't exist. */
public final class CreditCodes {

  private CreditCodes() {}

  /** The same code for the same seed, another for another. */
  public static CreditCode generate(int seed) {
    return CreditCode.withCheckCharacter("91650100%09d".formatted(seed));
  }
}
