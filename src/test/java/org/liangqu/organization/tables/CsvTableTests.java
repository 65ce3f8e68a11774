package org.liangqu.organization.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangqu.shared.Refusal;

class CsvTableTests {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static TableFile read(String text) {
    return TableFile.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> texts(TableRow row) {
    return row.cells().stream().map(Cell::text).toList();
  }

  private static List<Integer> lines(TableFile file) {
    return file.rows().stream().map(TableRow::line).toList();
  }

  @Test
  void readsUtf8WithAndWithoutAByteOrderMark() {
    for (String start : List.of("", "\ufeff")) {
      TableFile file = read(start + "名称,年度\r\n样例单位,2024\r\n");
      assertThat(file.format()).isEqualTo("CSV（UTF-8）");
      assertThat(file.rows())
          .extracting(CsvTableTests::texts)
          .containsExactly(List.of("名称", "年度"), List.of("样例单位", "2024"));
    }
  }

  @Test
  void readsWhatExcelSavesInChina() {
    TableFile file = TableFile.read("名称,姓名\r\n样例单位,买买提·吐尔逊㐀\r\n".getBytes(GB18030));
    assertThat(file.format()).isEqualTo("CSV（GB18030）");
    assertThat(texts(file.rows().get(1))).containsExactly("样例单位", "买买提·吐尔逊㐀");
  }

  @Test
  void numbersLinesAsExcelDoes() {
    TableFile file = read("名称,事由\n\n甲,\"第一行\n第二行\"\n,\n乙,无\n");
    assertThat(lines(file)).containsExactly(1, 3, 5);
    assertThat(texts(file.rows().get(1))).containsExactly("甲", "第一行 第二行");
  }

  @Test
  void takesQuotesAndCommasAsText() {
    TableFile file = read("名称,事由\n\"甲, 乙\" , \"所谓\"\"优惠\"\"\"\n");
    assertThat(texts(file.rows().get(1))).containsExactly("甲, 乙", "所谓\"优惠\"");
  }

  @Test
  void dropsSpaceAroundTextAndInvisibleCharacters() {
    assertThat(texts(read("\u3000 样例\u200b\t 单位\u00a0,x").rows().get(0)))
        .containsExactly("样例 单位", "x");
  }

  @Test
  void findsNoCellBeyondTheEndOfARow() {
    assertThat(read("名称").rows().get(0).cell(3).isBlank()).isTrue();
  }

  @Test
  void saysWhereAQuoteIsMissing() {
    assertThatThrownBy(() -> read("名称,事由\n甲,无\n乙,\"没有结束\n"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("第3行附近的双引号不成对");
    assertThatThrownBy(() -> read("名称,事由\n甲,\"错\"误\n"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("第2行附近的双引号不成对");
  }

  @Test
  void refusesOtherEncodings() {
    assertThatThrownBy(() -> TableFile.read("\ufeff名称".getBytes(StandardCharsets.UTF_16LE)))
        .hasMessageContaining("UTF-16");
    assertThatThrownBy(() -> TableFile.read(new byte[] {'a', (byte) 0xFF, ',', 'b'}))
        .hasMessageContaining("无法识别文件的文字编码");
  }

  @Test
  void refusesWhatIsNoTable() {
    assertThatThrownBy(() -> TableFile.read(new byte[0])).hasMessageContaining("文件是空的");
    assertThatThrownBy(() -> TableFile.read(new byte[] {'G', 'I', 'F', 0, 1}))
        .hasMessageContaining("不是CSV或XLSX");
    assertThatThrownBy(
            () -> TableFile.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
        .hasMessageContaining("旧版Excel");
  }

  @Test
  void refusesWhatIsTooLarge() {
    assertThatThrownBy(() -> TableFile.read(new byte[TableFile.MAX_BYTES + 1]))
        .hasMessageContaining("超过10 MB");
    assertThatThrownBy(() -> read("甲\n".repeat(TableFile.MAX_ROWS + 2)))
        .hasMessageContaining("超过100000行");
    assertThatThrownBy(() -> read("甲,".repeat(TableFile.MAX_COLUMNS + 1)))
        .hasMessageContaining("第1行有52列");
  }
}
