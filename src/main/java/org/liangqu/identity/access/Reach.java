package org.liangqu.identity.access;

/** How far a right goes (范围). */
public enum Reach {
  /** What belongs to the body at which the office is held: own unit, park, bureau. */
  OWN,
  /** What was given to the person by name. */
  ASSIGNED,
  EVERYWHERE
}
