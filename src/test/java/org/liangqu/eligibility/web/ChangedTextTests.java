package org.liangqu.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangedTextTests {

  @Test
  void aNumberIsMarkedAsAWhole() {
    assertThat(ChangedText.of("超过上限 500 万元", "超过上限 450 万元"))
        .isEqualTo(new ChangedText("超过上限 ", "500", " 万元"));
    assertThat(ChangedText.of("上限 45 万元", "上限 4 万元"))
        .isEqualTo(new ChangedText("上限 ", "45", " 万元"));
  }

  @Test
  void whatIsAddedIsMarked() {
    assertThat(ChangedText.of("共3家单位", "共3家")).isEqualTo(new ChangedText("共3家", "单位", ""));
    assertThat(ChangedText.of("共3家", "共3家单位")).isEqualTo(new ChangedText("共3家", "", ""));
  }

  @Test
  void nothingIsMarkedWithoutACounterpart() {
    assertThat(ChangedText.of("共3家", null)).isEqualTo(new ChangedText("共3家", "", ""));
    assertThat(ChangedText.of("共3家", "共3家")).isEqualTo(new ChangedText("共3家", "", ""));
    assertThat(ChangedText.of(null, "共3家")).isNull();
  }
}
