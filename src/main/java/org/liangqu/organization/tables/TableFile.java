package org.liangqu.organization.tables;

import java.util.List;
import org.liangqu.shared.Refusal;

/**
 * A table as it was uploaded; what it is, is told by its content and not by its name.
 *
 * @param format how it was read, such as {@code CSV（GB18030）}, for the person to check
 * @param rows without blank ones
 */
public record TableFile(String format, List<TableRow> rows) {

  public static final int MAX_BYTES = 10 * 1024 * 1024;
  public static final int MAX_ROWS = 100_000;
  public static final int MAX_COLUMNS = 50;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  public TableFile {
    rows = List.copyOf(rows);
  }

  /**
   * @throws Refusal if it is too large, damaged, or neither CSV nor XLSX
   */
  public static TableFile read(byte[] content) {
    if (content.length == 0) {
      throw Refusal.invalid("table-empty", "文件是空的，请重新选择");
    }
    if (content.length > MAX_BYTES) {
      throw Refusal.invalid("table-too-large", "文件超过10 MB，请删去无关的工作表、图片和格式后再上传");
    }
    if (startsWith(content, OLE2)) {
      throw Refusal.invalid("table-format", "文件是旧版Excel（.xls）或已加密，请去掉密码并另存为“Excel 工作簿（.xlsx）”后再上传");
    }
    return startsWith(content, ZIP) ? XlsxTable.read(content) : CsvTable.read(content);
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= content.length || content[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
