package org.liangqu.proposal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTextTests {

  private static EntryText.Meaning read(FieldKind kind, String text) {
    return EntryText.read(FormField.of(kind, "field", "字段"), text);
  }

  private static JsonNode value(FieldKind kind, String text) {
    return read(kind, text).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1200.5|1200.5",
        "1,200.5|1200.5",
        "１，２００．５|1200.5",
        "1200万元|1200",
        " 1,200 万元 |1200",
        "0|0"
      })
  void readsAmountsAsPeopleWriteThem(String typed, String amount) {
    assertThat(value(FieldKind.AMOUNT, typed).decimalValue()).isEqualByComparingTo(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,200万", "1,2", "一千", "1200元", "1e5", "--1", "12.3.4"})
  void refusesToGuessAnAmount(String typed) {
    assertThat(read(FieldKind.AMOUNT, typed).problem()).contains("单位已是万元");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01", "2026-1", "2026/01", "2026年1月", "202601", "２０２６．１"})
  void readsMonthsAsPeopleWriteThem(String typed) {
    assertThat(value(FieldKind.MONTH, typed).asText()).isEqualTo("2026-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13", "二〇二六年一月", "2026"})
  void refusesWhatIsNoMonth(String typed) {
    assertThat(read(FieldKind.MONTH, typed).problem()).contains("如 2026-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-06-30", "2025/6/30", "2025.6.30", "2025年6月30日"})
  void readsDatesAsPeopleWriteThem(String typed) {
    assertThat(value(FieldKind.DATE, typed).asText()).isEqualTo("2025-06-30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13-45", "2025-02-29"})
  void refusesADayThatDoesNotExist(String typed) {
    assertThat(read(FieldKind.DATE, typed).problem()).contains("没有这一天");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "十", "1234567890"})
  void refusesACountThatIsNoWholeNumber(String typed) {
    assertThat(read(FieldKind.COUNT, typed).problem()).contains("整数");
  }

  @Test
  void takesABlankForNothingSaid() {
    assertThat(value(FieldKind.AMOUNT, "  ").isNull()).isTrue();
  }

  @Test
  void putsACreditCodeRight() {
    assertThat(value(FieldKind.CODE, " 91650104madem0011x ").asText())
        .isEqualTo("91650104MADEM0011X");
  }
}
