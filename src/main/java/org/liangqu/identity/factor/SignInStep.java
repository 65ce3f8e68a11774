package org.liangqu.identity.factor;

/** What somebody whose password is right has still to do to be signed in. */
public enum SignInStep {
  NONE,
  /** Give the code that the phone shows. */
  CODE,
  /** Set the second factor up, since a role requires one. */
  SET_UP
}
