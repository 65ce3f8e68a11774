package org.liangqu.organization;

/**
 * What is wrong in a row of a file, and what to do.
 *
 * @param line the row's number as a spreadsheet shows it
 * @param column the column's heading; null if the row as a whole is meant
 */
public record RowProblem(int line, String column, String message) {

  static RowProblem in(int line, RegisterColumn column, String message) {
    return new RowProblem(line, column.label(), message);
  }
}
