package org.liangqu.organization.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.liangqu.shared.Refusal;

/**
 * How the text of a CSV file is encoded: UTF-8, or GB18030 as Excel saves it in China. Chinese text
 * in GB18030 is no valid UTF-8, so what decodes as UTF-8 is.
 */
final class TextEncoding {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final List<Charset> CANDIDATES =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  record Decoded(String text, String encoding) {}

  private TextEncoding() {}

  /**
   * @throws Refusal if it is text in neither encoding
   */
  static Decoded decode(byte[] content) {
    if (isUtf16(content)) {
      throw Refusal.invalid("table-encoding", "文件是UTF-16编码，请另存为“CSV UTF-8（逗号分隔）”或 .xlsx 后再上传");
    }
    for (byte one : content) {
      if (one == 0) {
        throw Refusal.invalid("table-format", "文件不是CSV或XLSX表格，请下载模板填写后上传");
      }
    }
    for (Charset charset : CANDIDATES) {
      try {
        return new Decoded(decode(content, charset), charset.name());
      } catch (CharacterCodingException e) {
        continue;
      }
    }
    throw Refusal.invalid("table-encoding", "无法识别文件的文字编码，请另存为“CSV UTF-8（逗号分隔）”或 .xlsx 后再上传");
  }

  private static String decode(byte[] content, Charset charset) throws CharacterCodingException {
    String text =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(content))
            .toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static boolean isUtf16(byte[] content) {
    return content.length > 1
        && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
            || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF);
  }
}
