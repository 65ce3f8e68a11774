package org.liangqu.organization.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.liangqu.shared.Refusal;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first sheet of a workbook as a stream: as objects, 50 000 rows would take half a
 * gigabyte. Read from a file, of which only the parts needed are unpacked.
 */
final class XlsxTable {

  /** Of an unpacked part, in bytes; POI also refuses what is packed a hundredfold. */
  private static final long MAX_PART = 128L * 1024 * 1024;

  static {
    ZipSecureFile.setMaxEntrySize(MAX_PART);
  }

  private XlsxTable() {}

  static TableFile read(byte[] content) {
    try {
      Path file = Files.createTempFile("register-", ".xlsx");
      try {
        Files.write(file, content);
        return read(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** POI tells of damage by exceptions of many kinds, unchecked ones among them. */
  private static TableFile read(Path file) {
    try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(workbook);
      SheetIterator sheets = reader.getSheetIterator();
      if (!sheets.hasNext()) {
        throw Refusal.invalid("table-format", "文件里没有工作表，请下载模板填写后上传");
      }
      try (InputStream sheet = sheets.next()) {
        RowCollector rows = new RowCollector();
        parse(sheet, new SheetHandler(CellReader.of(reader, dates(reader)), rows));
        return new TableFile("XLSX（工作表“%s”）".formatted(sheets.getSheetName()), rows.rows());
      }
    } catch (Refusal refusal) {
      throw refusal;
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException damaged) {
      throw Refusal.invalid("table-damaged", "文件已损坏，或不是有效的Excel工作簿，请用Excel打开并另存为 .xlsx 后再上传");
    }
  }

  private static WorkbookDates dates(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException {
    WorkbookDates dates = new WorkbookDates();
    try (InputStream workbook = reader.getWorkbookData()) {
      parse(workbook, dates);
    }
    return dates;
  }

  /** POI's parser opens no external entity. */
  private static void parse(InputStream part, ContentHandler handler)
      throws IOException, SAXException {
    try {
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(handler);
      parser.parse(new InputSource(part));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
