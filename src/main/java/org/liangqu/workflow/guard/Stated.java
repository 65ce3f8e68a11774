package org.liangqu.workflow.guard;

/**
 * A text that a row states, itself or through a table that it requires.
 *
 * @param source the row of the required table that it comes from, null where the row says it itself
 */
record Stated(String text, Place place, Place source) {

  static Stated here(String text, Place place) {
    return new Stated(text, place, null);
  }

  /** Whether both may come together: rows of one required table don't mix. */
  boolean goesWith(Stated other) {
    return source == null
        || other.source == null
        || !source.tableId().equals(other.source.tableId())
        || source.equals(other.source);
  }
}
