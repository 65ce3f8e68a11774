package org.liangqu.workflow.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.workflow.guard.Table.Cell;
import org.liangqu.workflow.guard.Table.Column;
import org.liangqu.workflow.guard.Table.Row;

/** Tables as Markdown writes them. */
final class Markdown {

  /** Stands for FEEL's null. */
  static final String NOTHING = "–";

  private Markdown() {}

  static String row(String... cells) {
    return Arrays.stream(cells)
        .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** FEEL as code, but a constant as it is, a text without its quotes. */
  static String feel(Cell cell) {
    FeelText text = FeelText.expression(cell.text());
    if (!text.parses() || text.kind().isEmpty()) {
      return cell.text().isEmpty() ? "" : "`" + cell.text() + "`";
    }
    return switch (text.kind().get()) {
      case TEXT -> text.constant().orElseThrow();
      case NUMBER, YES_NO -> cell.text();
      case NOTHING -> NOTHING;
    };
  }

  /** A whole decision table. */
  static List<String> table(Table table) {
    List<String> lines = new ArrayList<>();
    lines.add("### `%s` %s".formatted(table.id(), table.place().tableName()));
    lines.add("");
    List<Column> columns =
        Stream.concat(table.inputs().stream(), table.outputs().stream()).toList();
    lines.add(row(headings(columns)));
    lines.add("|" + String.join("|", Collections.nCopies(columns.size() + 1, "---")) + "|");
    table.rows().forEach(row -> lines.add(row(cells(row))));
    lines.add("");
    return lines;
  }

  private static String[] headings(List<Column> columns) {
    return Stream.concat(Stream.of("row"), columns.stream().map(Markdown::heading))
        .toArray(String[]::new);
  }

  private static String heading(Column column) {
    return column.name() == null ? column.title() : column.title() + " `" + column.name() + "`";
  }

  private static String[] cells(Row row) {
    Stream<String> tests =
        row.tests().stream().map(cell -> cell.text().isEmpty() ? "any" : feel(cell));
    return Stream.concat(
            Stream.of(String.valueOf(row.number())),
            Stream.concat(tests, row.results().stream().map(Markdown::feel)))
        .toArray(String[]::new);
  }
}
