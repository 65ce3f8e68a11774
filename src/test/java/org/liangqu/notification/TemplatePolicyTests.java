package org.liangqu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;

class TemplatePolicyTests {

  private static final NoticeKind KIND = NoticeCatalogue.get("FORMAL_REVIEW.RETURN.unit");

  private static Refusal refusalOf(String subject, String body, String shortText) {
    return catchThrowableOfType(
        Refusal.class, () -> TemplatePolicy.check(KIND, new NoticeText(subject, body, shortText)));
  }

  @Test
  void takesPlainTextWithTheNoticesPlaceholders() {
    assertThatCode(
            () ->
                TemplatePolicy.check(
                    KIND,
                    new NoticeText(
                        "退回：{title}", "请于{due}前补正。\n{opinion}", "{title}退回，预算 < 100 万元")))
        .doesNotThrowAnyException();
  }

  @Test
  void namesAnUnknownPlaceholderAndTheKnownOnes() {
    assertThat(refusalOf("标题", "受理编号 {acceptance}", "短信").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field()).isEqualTo("body");
              assertThat(problem.message()).contains("{acceptance}").contains("{due}");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "${T(java.lang.Runtime).getRuntime()}",
        "#{title}",
        "[[${title}]]",
        "{{title}}",
        "{title",
        "title}",
        "{ title }",
        "{}",
        "看\u0000不见",
        " "
      })
  void refusesScriptsExpressionsAndBrokenPlaceholders(String body) {
    assertThat(refusalOf("标题", body, "短信").problems())
        .isNotEmpty()
        .extracting(FieldProblem::field)
        .containsOnly("body");
  }

  @Test
  void refusesASecondLineInTheSubjectAndTheShortMessage() {
    String twoLines = "一\nBcc: spy@evil.example";
    assertThat(refusalOf(twoLines, "正文", twoLines).problems())
        .extracting(FieldProblem::field)
        .containsExactly("subject", "shortText");
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(refusalOf("长".repeat(121), "正文", "短信").problems())
        .extracting(FieldProblem::message)
        .containsExactly("标题最多 120 字，现有 121 字");
  }
}
