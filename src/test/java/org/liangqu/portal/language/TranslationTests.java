package org.liangqu.portal.language;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTests {

  private final Translation translation =
      new Translation(
          new Catalogue(
              Map.ofEntries(
                  entry("提交申报", "Submit"),
                  entry("开始 填写", "Fill in"),
                  entry("草稿", "Draft"),
                  entry("还有{0}天", "{0|day|days} left"),
                  entry("还有{0}天（{1}个工作日）", "{0|day|days} left ({1|working day|working days})"),
                  entry("请于{0}前提交", "submit by {0}"),
                  entry("{0}截止", "closes {0}"),
                  entry("状态为{0}", "now {0}"),
                  entry("{1}由{0}修改", "{0} changed {1}"),
                  entry("已保存。", "Saved."),
                  entry("{0}的{1}", "{0}, {1}"),
                  entry("请核对。", "Please check."))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          提交申报             | Submit
          还有3天              | 3 days left
          还有1天              | 1 day left
          还有3天（2个工作日） | 3 days left (2 working days)
          请于10月20日前提交   | submit by 20 October
          2026年10月20日截止   | closes 20 October 2026
          2026年10月           | October 2026
          300万元              | CNY 3,000,000
          1,000.5 万元         | CNY 10,005,000
          状态为草稿           | now Draft
          LQ-1由张三修改       | 张三 changed LQ-1
          提交申报；草稿       | Submit; Draft
          草稿、提交申报       | Draft, Submit
          已保存。请核对。     | Saved. Please check.
          草稿的300万元        | Draft, CNY 3,000,000
          """)
  void translates(String chinese, String english) {
    assertThat(translation.english(chinese)).isEqualTo(english);
  }

  @Test
  void keepsTheSpacesAroundAndCollapsesThoseWithin() {
    assertThat(translation.english("\n  提交申报 ")).isEqualTo("\n  Submit ");
    assertThat(translation.english("开始\n   填写")).isEqualTo("Fill in");
  }

  @ParameterizedTest
  @CsvSource({"不认识的话", "Draft", "草稿本", "草稿的研究", "草稿、不认识"})
  void leavesWhatItDoesNotKnow(String text) {
    assertThat(translation.english(text)).isEqualTo(text);
  }
}
