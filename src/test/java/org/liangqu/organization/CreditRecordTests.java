package org.liangqu.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditRecordTests {

  private static CreditRecord of(String person) {
    return new CreditRecord(person, "样例法院", "拒不履行", LocalDate.of(2025, 1, 5));
  }

  @Test
  void aRecordOfTheUnitCountsWhoeverRepresentsIt() {
    assertThat(of(null).concerns("张三")).isTrue();
    assertThat(of(null).concerns(null)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "张三, 张三, true",
    "张 三, 张三, true",
    "买买提·吐尔逊, 买买提•吐尔逊, true",
    "买买提．吐尔逊, 买买提・吐尔逊, true",
    "张三, 张三丰, false",
    "张三, 李四, false",
    "张三, , false"
  })
  void aPersonsRecordCountsByName(String onRegister, String representative, boolean counts) {
    assertThat(of(onRegister).concerns(representative)).isEqualTo(counts);
  }

  @Test
  void aRecordCountsNoMoreFromTheDayOfItsRemoval() {
    Map<RegisterColumn, String> removed = Map.of(RegisterColumn.REMOVED_ON, "2026-03-01");
    assertThat(CreditRecord.hasExpired(removed, LocalDate.of(2026, 2, 28))).isFalse();
    assertThat(CreditRecord.hasExpired(removed, LocalDate.of(2026, 3, 1))).isTrue();
    assertThat(CreditRecord.hasExpired(Map.of(), LocalDate.of(2026, 3, 1))).isFalse();
  }
}
