package org.liangqu.portal.printable;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.liangqu.portal.printable.Block.Column;
import org.liangqu.portal.printable.Block.Fact;
import org.liangqu.portal.printable.Block.Grid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables of the document, as wide as its text. */
final class DocumentTables {

  private static final String SHADE = "F2F2F2";
  private static final String RULE = "808080";
  private static final int THIN = 4;

  /** A row with more than this, in characters, may be divided between two pages. */
  private static final int WHOLE_ROW = 400;

  private static final int[] OF_FACTS = {28, 72};
  private static final int[] OF_COVER = {20, 80};

  private final XWPFDocument document;

  DocumentTables(XWPFDocument document) {
    this.document = document;
  }

  void facts(List<Fact> facts) {
    XWPFTable table = table(facts.size(), OF_FACTS);
    rules(table, XWPFBorderType.SINGLE);
    for (int i = 0; i < facts.size(); i++) {
      XWPFTableRow row = table.getRow(i);
      row.setCantSplitRow(facts.get(i).value().length() < WHOLE_ROW);
      write(row.getCell(0), facts.get(i).label(), DocumentStyles.CELL);
      row.getCell(0).setColor(SHADE);
      write(row.getCell(1), facts.get(i).value(), DocumentStyles.CELL);
    }
  }

  /** Larger, and with a line below each value alone. */
  void cover(List<Fact> facts) {
    XWPFTable table = table(facts.size(), OF_COVER);
    rules(table, XWPFBorderType.NONE);
    table.setInsideHBorder(XWPFBorderType.SINGLE, THIN, 0, RULE);
    table.setBottomBorder(XWPFBorderType.SINGLE, THIN, 0, RULE);
    for (int i = 0; i < facts.size(); i++) {
      XWPFTableRow row = table.getRow(i);
      write(row.getCell(0), facts.get(i).label(), DocumentStyles.COVER_CELL);
      write(row.getCell(1), facts.get(i).value(), DocumentStyles.COVER_CELL);
    }
  }

  void grid(Grid grid) {
    List<Column> columns = grid.columns();
    int[] weights = columns.stream().mapToInt(column -> column.shape().weight()).toArray();
    boolean summed = !grid.sums().isEmpty();
    XWPFTable table = table(1 + grid.rows().size() + (summed ? 1 : 0), weights);
    rules(table, XWPFBorderType.SINGLE);
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < columns.size(); i++) {
      write(head.getCell(i), columns.get(i).label(), DocumentStyles.GRID_CELL)
          .setAlignment(ParagraphAlignment.CENTER);
      head.getCell(i).setColor(SHADE);
    }
    for (int i = 0; i < grid.rows().size(); i++) {
      row(table.getRow(i + 1), grid.rows().get(i), columns);
    }
    if (summed) {
      keepTogether(table.getRow(grid.rows().size()));
      row(table.getRow(grid.rows().size() + 1), grid.sums(), columns);
    }
  }

  /** A sum doesn't stand alone on the next page. */
  private static void keepTogether(XWPFTableRow row) {
    row.getTableCells().forEach(cell -> cell.getParagraphArray(0).setKeepNext(true));
  }

  private static void row(XWPFTableRow row, List<String> cells, List<Column> columns) {
    row.setCantSplitRow(cells.stream().mapToInt(String::length).sum() < WHOLE_ROW);
    for (int i = 0; i < cells.size(); i++) {
      XWPFParagraph text = write(row.getCell(i), cells.get(i), DocumentStyles.GRID_CELL);
      if (columns.get(i).shape().isRight()) {
        text.setAlignment(ParagraphAlignment.RIGHT);
      }
    }
  }

  private XWPFTable table(int rows, int[] weights) {
    XWPFTable table = document.createTable(rows, weights.length);
    CTTblPr properties = table.getCTTbl().getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setWidth(Integer.toString(DocumentPages.WIDTH));
    table.setCellMargins(60, 100, 60, 100);
    CTTblGrid grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    int whole = IntStream.of(weights).sum();
    for (int column = 0; column < weights.length; column++) {
      int width = DocumentPages.WIDTH * weights[column] / whole;
      (column < grid.sizeOfGridColArray() ? grid.getGridColArray(column) : grid.addNewGridCol())
          .setW(BigInteger.valueOf(width));
      for (XWPFTableRow row : table.getRows()) {
        row.getCell(column).setWidth(Integer.toString(width));
      }
    }
    return table;
  }

  private static void rules(XWPFTable table, XWPFBorderType type) {
    table.setTopBorder(type, THIN, 0, RULE);
    table.setBottomBorder(type, THIN, 0, RULE);
    table.setLeftBorder(type, THIN, 0, RULE);
    table.setRightBorder(type, THIN, 0, RULE);
    table.setInsideHBorder(type, THIN, 0, RULE);
    table.setInsideVBorder(type, THIN, 0, RULE);
  }

  private static XWPFParagraph write(XWPFTableCell cell, String text, DocumentStyles style) {
    cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    XWPFParagraph paragraph = cell.getParagraphArray(0);
    paragraph.setStyle(style.id());
    XWPFRun run = paragraph.createRun();
    String[] lines = text.split("\\R");
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
    return paragraph;
  }
}
