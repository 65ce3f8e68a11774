package org.liangqu.portal.printable;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.liangqu.portal.printable.Block.Column;
import org.liangqu.portal.printable.Block.Grid;
import org.liangqu.portal.printable.Block.Prose;
import org.liangqu.portal.printable.Block.Shape;
import org.liangqu.proposal.draft.FieldKind;
import org.liangqu.proposal.draft.FormField;

/**
 * Lays a list of the form out: short columns as a table with its sums, long texts below, row by
 * row.
 */
final class Grids {

  private static final String SUM = "合计";
  static final Column INDEX = new Column("序号", Shape.INDEX);

  private final EntryPrint print;
  private final FormField field;
  private final List<JsonNode> rows;
  private final List<FormField> columns;
  private final List<FormField> amounts;

  private Grids(EntryPrint print, FormField field, JsonNode rows) {
    this.print = print;
    this.field = field;
    this.rows = StreamSupport.stream(rows.spliterator(), false).toList();
    columns =
        field.columns().stream()
            .filter(column -> column.kind() != FieldKind.KEY && column.kind() != FieldKind.PROSE)
            .toList();
    amounts = columns.stream().filter(column -> column.kind() == FieldKind.AMOUNT).toList();
  }

  /**
   * @param under the heading of the part
   */
  static List<Block> of(EntryPrint print, FormField field, JsonNode rows, String under) {
    Grids grids = new Grids(print, field, rows);
    List<Block> blocks = new ArrayList<>();
    blocks.add(grids.grid(field.label().equals(under) ? null : field.label()));
    field.columns().stream()
        .filter(column -> column.kind() == FieldKind.PROSE)
        .flatMap(grids::texts)
        .forEach(blocks::add);
    return blocks;
  }

  private Grid grid(String caption) {
    List<List<String>> cells = new ArrayList<>();
    for (JsonNode row : rows) {
      cells.add(cells(cells.size() + 1, row));
    }
    return new Grid(caption, headings(), cells, sums(), print.noRows());
  }

  private boolean addsAcross() {
    return amounts.size() > 1;
  }

  private List<Column> headings() {
    List<Column> headings = new ArrayList<>();
    headings.add(INDEX);
    columns.forEach(column -> headings.add(new Column(heading(column), shape(column))));
    if (addsAcross()) {
      headings.add(new Column(SUM + "（万元）", Shape.AMOUNT));
    }
    return headings;
  }

  private static String heading(FormField column) {
    return column.unit() == null
        ? column.label()
        : "%s（%s）".formatted(column.label(), column.unit());
  }

  private static Shape shape(FormField column) {
    return switch (column.kind()) {
      case AMOUNT, NUMBER -> Shape.AMOUNT;
      case CODE, DATE -> Shape.CODE;
      case TICK -> Shape.FLAG;
      case CHOICE, YEAR -> Shape.WORD;
      default -> Shape.TEXT;
    };
  }

  private List<String> cells(int number, JsonNode row) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(number));
    columns.forEach(column -> cells.add(print.cell(column, row.path(column.path()))));
    if (addsAcross()) {
      cells.add(
          print.amount(sum(amounts.stream().map(column -> row.path(column.path())).toList())));
    }
    return cells;
  }

  private List<String> sums() {
    if (amounts.isEmpty() || rows.isEmpty()) {
      return List.of();
    }
    List<String> sums = new ArrayList<>();
    sums.add(SUM);
    columns.forEach(
        column -> sums.add(amounts.contains(column) ? print.amount(sum(entries(column))) : ""));
    if (addsAcross()) {
      sums.add(print.amount(sum(amounts.stream().flatMap(one -> entries(one).stream()).toList())));
    }
    return sums;
  }

  private List<JsonNode> entries(FormField column) {
    return rows.stream().map(row -> row.path(column.path())).toList();
  }

  /** Null where an amount is missing: what is left would pass for the whole. */
  private static BigDecimal sum(Collection<JsonNode> entries) {
    return entries.stream().anyMatch(EntryPrint::isBlank)
        ? null
        : entries.stream().map(EntryPrint::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Stream<Block> texts(FormField column) {
    List<Block> texts = new ArrayList<>();
    for (JsonNode row : rows) {
      String heading = "第%d项%s的%s".formatted(texts.size() + 1, field.label(), column.label());
      texts.add(new Prose(heading, print.paragraphs(row.path(column.path()))));
    }
    return texts.stream();
  }
}
