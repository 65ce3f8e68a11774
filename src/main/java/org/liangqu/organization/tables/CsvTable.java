package org.liangqu.organization.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.liangqu.shared.Refusal;

/** Reads CSV (RFC 4180). Blank lines count, so that lines have the numbers that Excel shows. */
final class CsvTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setIgnoreSurroundingSpaces(true).get();

  private CsvTable() {}

  static TableFile read(byte[] content) {
    TextEncoding.Decoded decoded = TextEncoding.decode(content);
    RowCollector rows = new RowCollector();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(decoded.text())).setFormat(FORMAT).get()) {
      collect(parser, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TableFile("CSV（%s）".formatted(decoded.encoding()), rows.rows());
  }

  private static void collect(CSVParser parser, RowCollector rows) {
    Iterator<CSVRecord> records = parser.iterator();
    try {
      while (records.hasNext()) {
        CSVRecord record = records.next();
        rows.add(
            Math.toIntExact(record.getRecordNumber()),
            StreamSupport.stream(record.spliterator(), false).map(Cell::text).toList());
      }
    } catch (UncheckedIOException e) {
      throw Refusal.invalid(
          "table-quotes",
          "CSV第%d行附近的双引号不成对，请检查该行；内容中的双引号应写成两个".formatted(parser.getRecordNumber() + 1));
    }
  }
}
