package org.liangqu.organization.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Follows a sheet's XML, row by row and cell by cell (ECMA-376, 18.3.1). */
final class SheetHandler extends DefaultHandler {

  private static final int MAX_TEXT = 40_000;

  private final CellReader reader;
  private final RowCollector rows;
  private final StringBuilder value = new StringBuilder();

  private List<Cell> cells = new ArrayList<>();
  private int line;
  private int column;
  private String type;
  private String style;
  private boolean formula;
  private boolean inValue;
  private boolean inPhonetic;

  SheetHandler(CellReader reader, RowCollector rows) {
    this.reader = reader;
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes) {
    switch (localName) {
      case "row" -> startRow(attributes.getValue("r"));
      case "c" -> startCell(attributes);
      case "f" -> formula = true;
      case "rPh" -> inPhonetic = true;
      case "v", "t" -> inValue = !inPhonetic;
      default -> inValue = false;
    }
  }

  /** Rows and cells may leave out their places, which then follow the one before. */
  private void startRow(String number) {
    line = number == null ? line + 1 : Integer.parseInt(number);
    column = -1;
    cells = new ArrayList<>();
  }

  private void startCell(Attributes attributes) {
    String place = attributes.getValue("r");
    column = place == null ? column + 1 : new CellReference(place).getCol();
    type = attributes.getValue("t");
    style = attributes.getValue("s");
    formula = false;
    value.setLength(0);
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (inValue && value.length() < MAX_TEXT) {
      value.append(text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String localName, String name) throws SAXException {
    switch (localName) {
      case "v", "t" -> inValue = false;
      case "rPh" -> inPhonetic = false;
      case "c" -> endCell();
      case "row" -> rows.add(line, cells);
      default -> inValue = false;
    }
  }

  /** A sheet may be formatted far beyond what is written in it: blank cells take no place. */
  private void endCell() throws SAXException {
    Cell cell = read();
    if (cell.isBlank()) {
      return;
    }
    while (cells.size() < column) {
      cells.add(Cell.BLANK);
    }
    cells.add(cell);
  }

  private Cell read() throws SAXException {
    try {
      return reader.cell(type, style, value.toString(), formula);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new SAXException(e);
    }
  }
}
