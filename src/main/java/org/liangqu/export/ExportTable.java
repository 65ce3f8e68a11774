package org.liangqu.export;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table to export, read row by row.
 *
 * @param sheet the name of the sheet in a workbook
 * @param title what stands above the headings there
 */
public record ExportTable(String sheet, String title, List<Column> columns, Rows rows) {

  /**
   * @param width in characters
   */
  public record Column(String heading, int width) {}

  /** Rows of as many texts as there are columns. */
  public interface Rows {
    void forEach(Consumer<List<String>> row);
  }

  public ExportTable {
    columns = List.copyOf(columns);
  }

  List<String> headings() {
    return columns.stream().map(Column::heading).toList();
  }

  /** With a byte order mark, by which Excel knows UTF-8. */
  public ExportContent asCsv() {
    return (author, out) -> CsvFile.write(this, author, out);
  }

  public ExportContent asWorkbook() {
    return (author, out) -> WorkbookFile.write(this, author, out);
  }
}
