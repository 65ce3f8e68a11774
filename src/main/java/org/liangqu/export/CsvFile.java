package org.liangqu.export;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** CSV (RFC 4180) that a spreadsheet opens as UTF-8 and in which nothing is taken for a formula. */
final class CsvFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvFile() {}

  static long write(ExportTable table, Authorship author, OutputStream out) {
    AtomicLong rows = new AtomicLong();
    PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.print(BYTE_ORDER_MARK);
    writer.print(line(table.headings()));
    table
        .rows()
        .forEach(
            row -> {
              writer.print(line(row));
              rows.incrementAndGet();
            });
    author.lines().forEach(line -> writer.print(line(List.of(line))));
    writer.flush();
    return rows.get();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvFile::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String guard = CellText.looksLikeFormula(text) ? "'" : "";
    return "\"" + guard + text.replace("\"", "\"\"") + "\"";
  }
}
