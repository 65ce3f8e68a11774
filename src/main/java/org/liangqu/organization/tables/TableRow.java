package org.liangqu.organization.tables;

import java.util.List;

/**
 * A row that isn't blank.
 *
 * @param line its number as the spreadsheet shows it, from 1
 */
public record TableRow(int line, List<Cell> cells) {

  public TableRow {
    cells = List.copyOf(cells);
  }

  /** A blank cell where the row is shorter than the column's place. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.BLANK;
  }

  boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }
}
