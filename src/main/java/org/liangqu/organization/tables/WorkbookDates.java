package org.liangqu.organization.tables;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** From which year a workbook counts its days: 1900, or 1904 in files of old Macs. */
final class WorkbookDates extends DefaultHandler {

  private boolean from1904;

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes) {
    if (localName.equals("workbookPr")) {
      String value = attributes.getValue("date1904");
      from1904 = "1".equals(value) || "true".equals(value);
    }
  }

  /** The day of a date cell's number; null if there is no such day. */
  LocalDate day(double number) {
    return DateUtil.isValidExcelDate(number)
        ? DateUtil.getLocalDateTime(number, from1904).toLocalDate()
        : null;
  }
}
