package org.liangqu.identity.access;

import java.util.Collections;
import java.util.Set;

/**
 * Who keeps out of an act, and what they are told.
 *
 * @param in where it binds; empty means always
 */
public record Bar(Separation separation, Set<Situation> in, String code, String message) {

  public Bar {
    in = Set.copyOf(in);
  }

  boolean binds(Subject subject) {
    return in.isEmpty() || !Collections.disjoint(in, subject.situations());
  }
}
