package org.liangqu.eligibility.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** CSV (RFC 4180) that a spreadsheet opens as UTF-8 and in which nothing is taken for a formula. */
final class DifferenceCsv {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private DifferenceCsv() {}

  static void write(DifferenceRows rows, OutputStream out) throws IOException {
    try (PrintWriter writer =
        new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      writer.print(BYTE_ORDER_MARK);
      writer.print(line(DifferenceRows.HEADINGS));
      rows.forEach(row -> writer.print(line(row)));
    }
  }

  private static String line(List<String> cells) {
    return cells.stream().map(DifferenceCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }
}
