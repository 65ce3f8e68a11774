package org.liangqu.shared;

import java.io.IOException;

/** A request's body didn't end where it had to. */
public class BodyTooLarge extends IOException {

  public BodyTooLarge() {
    super("The body of the request is too large");
  }
}
