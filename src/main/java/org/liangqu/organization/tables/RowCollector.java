package org.liangqu.organization.tables;

import java.util.ArrayList;
import java.util.List;
import org.liangqu.shared.Refusal;

/** Keeps the rows that aren't blank, and no more of them than allowed. */
final class RowCollector {

  private final List<TableRow> rows = new ArrayList<>();

  void add(int line, List<Cell> cells) {
    TableRow row = new TableRow(line, cells);
    if (row.isBlank()) {
      return;
    }
    if (cells.size() > TableFile.MAX_COLUMNS) {
      throw Refusal.invalid(
          "table-columns",
          "第%d行有%d列，最多%d列，请删去多余的列".formatted(line, cells.size(), TableFile.MAX_COLUMNS));
    }
    if (rows.size() > TableFile.MAX_ROWS) {
      throw Refusal.invalid("table-rows", "文件超过%d行，请拆分或核对后再上传".formatted(TableFile.MAX_ROWS));
    }
    rows.add(row);
  }

  List<TableRow> rows() {
    return rows;
  }
}
