package org.liangqu.selection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.liangqu.directory.Park;

/** The selection list that goes with the letter (遴选项目清单), made to be printed on A4 across. */
final class ListWorkbook {

  private static final int HEADER_ROW = 3;

  /** In inches. */
  private static final double SIDE_MARGIN = 0.5;

  /** Column headings and widths in characters. */
  private enum Column {
    RANK("序号", 6),
    NUMBER("申报编号", 17),
    TITLE("项目名称", 30),
    TYPE("项目类型", 16),
    UNIT("申报单位", 22),
    PARK("园区", 15),
    REQUESTED("申请财政资金\n(万元)", 13),
    SELF_RAISED("自筹资金\n(万元)", 11),
    SCORE("专家评分", 9),
    PRIORITY("优先情形", 20),
    REMARKS("备注", 8);

    private final String heading;
    private final int width;

    Column(String heading, int width) {
      this.heading = heading;
      this.width = width;
    }
  }

  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final ListStyles styles;

  private ListWorkbook(XSSFWorkbook workbook) {
    this.workbook = workbook;
    sheet = workbook.createSheet("遴选项目清单");
    styles = new ListStyles(workbook);
  }

  static byte[] write(SelectionListView list, Letterhead letterhead, Map<String, Park> parks) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ListWorkbook made = new ListWorkbook(workbook);
      made.head(list, letterhead);
      made.rows(list.listed(), parks);
      made.printSetup();
      workbook.getProperties().getCoreProperties().setCreator(letterhead.fullName());
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void head(SelectionListView list, Letterhead letterhead) {
    across(0, "附件", styles.plain()).setHeightInPoints(20);
    across(1, LetterText.enclosureTitle(list), styles.title()).setHeightInPoints(36);
    across(
            2,
            "报送单位：%s（%s）　　清单编号：%s　　日期：%s"
                .formatted(
                    letterhead.fullName(),
                    list.letterNumber(),
                    list.number(),
                    LetterText.chinese(list.issuedOn())),
            styles.plain())
        .setHeightInPoints(22);
    Row headings = sheet.createRow(HEADER_ROW);
    headings.setHeightInPoints(36);
    for (Column column : Column.values()) {
      text(headings, column, column.heading, styles.heading());
      sheet.setColumnWidth(column.ordinal(), column.width * 256);
    }
  }

  private Row across(int index, String words, CellStyle style) {
    Row row = sheet.createRow(index);
    Cell cell = row.createCell(0);
    cell.setCellValue(words);
    cell.setCellStyle(style);
    sheet.addMergedRegion(new CellRangeAddress(index, index, 0, Column.values().length - 1));
    return row;
  }

  private void rows(List<ListEntry> listed, Map<String, Park> parks) {
    IntStream.range(0, listed.size())
        .forEach(i -> row(HEADER_ROW + 1 + i, i + 1, listed.get(i), parks));
    total(HEADER_ROW + 1 + listed.size(), listed);
  }

  private void row(int index, int position, ListEntry entry, Map<String, Park> parks) {
    Row row = sheet.createRow(index);
    Park park = parks.get(entry.parkCode());
    row.createCell(Column.RANK.ordinal()).setCellValue(position);
    row.getCell(Column.RANK.ordinal()).setCellStyle(styles.centred());
    text(row, Column.NUMBER, entry.number(), styles.centred());
    text(row, Column.TITLE, entry.title(), styles.text());
    text(row, Column.TYPE, entry.type().label(), styles.text());
    text(row, Column.UNIT, entry.unitName(), styles.text());
    text(row, Column.PARK, park == null ? entry.parkCode() : park.shortName(), styles.text());
    number(row, Column.REQUESTED, entry.requestedFunds(), styles.amount());
    number(row, Column.SELF_RAISED, entry.selfRaisedFunds(), styles.amount());
    number(row, Column.SCORE, entry.score(), styles.score());
    text(row, Column.PRIORITY, String.join("；", entry.priorityMarks()), styles.text());
    text(row, Column.REMARKS, "", styles.text());
    row.setHeightInPoints(height(entry));
  }

  /** Wrapped text doesn't heighten a row by itself in every reader. */
  private static float height(ListEntry entry) {
    int lines =
        IntStream.of(
                lines(entry.title(), Column.TITLE),
                lines(entry.unitName(), Column.UNIT),
                lines(entry.type().label(), Column.TYPE),
                lines(String.join("；", entry.priorityMarks()), Column.PRIORITY))
            .max()
            .orElse(1);
    return Math.max(2, lines) * ListStyles.LINE_HEIGHT + 4;
  }

  private static int lines(String words, Column column) {
    int width = words.codePoints().map(c -> c < 0x100 ? 1 : 2).sum();
    return (width + column.width - 3) / (column.width - 2);
  }

  private void total(int index, List<ListEntry> listed) {
    Row row = sheet.createRow(index);
    row.setHeightInPoints(2 * ListStyles.LINE_HEIGHT);
    for (Column column : Column.values()) {
      text(row, column, "", styles.centred());
    }
    row.getCell(0).setCellValue("合计（" + listed.size() + " 项）");
    sheet.addMergedRegion(new CellRangeAddress(index, index, 0, Column.PARK.ordinal()));
    number(
        row,
        Column.REQUESTED,
        LetterText.total(listed, ListEntry::requestedFunds),
        styles.amount());
    number(
        row,
        Column.SELF_RAISED,
        LetterText.total(listed, ListEntry::selfRaisedFunds),
        styles.amount());
    workbook.setPrintArea(0, 0, Column.values().length - 1, 0, index);
  }

  private static void text(Row row, Column column, String words, CellStyle style) {
    Cell cell = row.createCell(column.ordinal());
    cell.setCellValue(words);
    cell.setCellStyle(style);
  }

  private static void number(Row row, Column column, BigDecimal amount, CellStyle style) {
    Cell cell = row.createCell(column.ordinal());
    cell.setCellStyle(style);
    if (amount != null) {
      cell.setCellValue(amount.doubleValue());
    }
  }

  private void printSetup() {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
    sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
    sheet.setRepeatingRows(
        new CellRangeAddress(HEADER_ROW, HEADER_ROW, 0, Column.values().length - 1));
    sheet.createFreezePane(0, HEADER_ROW + 1);
    sheet.getFooter().setCenter("第 &P 页　共 &N 页");
  }
}
