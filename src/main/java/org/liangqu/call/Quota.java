package org.liangqu.call;

/**
 * How many proposals an office may select (遴选名额).
 *
 * @param code the park's or the bureau's
 */
public record Quota(Kind kind, String code, int places) {

  /** Whose quota it is. */
  public enum Kind {
    PARK,
    BUREAU
  }
}
