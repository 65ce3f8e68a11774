package org.liangqu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTests {

  @ParameterizedTest
  @CsvSource({
    "13812345678, 138****5678",
    "+86 138-1234-5678, +86 138****5678",
    "0991-1234567, 0991-****67",
    "010-12345678, 010-****78",
    "1234, **34",
    "12, **"
  })
  void leavesOfAPhoneNumberWhatTellsItFromAnother(String number, String masked) {
    assertThat(Masking.phone(number)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "li.ming@example.com, li***@example.com",
    "ab@mail.example.cn, a***@mail.example.cn",
    "a@example.com, ***@example.com"
  })
  void leavesOfAMailAddressTheBeginningAndTheServer(String address, String masked) {
    assertThat(Masking.mail(address)).isEqualTo(masked);
  }

  @Test
  void masksWhateverStandsInAText() {
    assertThat(
            Masking.in("联系人13812345678，邮箱li.ming@example.com，证号11010519491231002X，办公室0991-1234567"))
        .isEqualTo("联系人138****5678，邮箱li***@example.com，证号110***********002X，办公室0991-****67");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91650100MA7AB12345",
        "110105194912310021",
        "LQ-2025-C-000001",
        "XJLQ-2025-000123",
        "申请财政资金 520 万元，超过上限 500 万元",
        "2026-11-25 03:55:01.123",
        "1764042901123",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "3f2b8c1e-5d0a-4e6f-9b1c-138123456789"
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(Masking.in(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization: Basic YWRtaW46c2VjcmV0, Authorization: Basic ***",
    "bearer eyJhbGciOiJIUzI1NiJ9.e30.abc, bearer ***",
    "password=liangqu-2025, password=***",
    "Basic authentication failed, Basic authentication failed"
  })
  void masksCredentialsInTheLog(String line, String masked) {
    assertThat(Masking.inLog(line)).isEqualTo(masked);
  }
}
