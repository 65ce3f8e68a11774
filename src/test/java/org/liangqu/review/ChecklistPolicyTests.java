package org.liangqu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.shared.Refusal;

class ChecklistPolicyTests {

  private static final ChecklistItem CONDITIONS =
      new ChecklistItem("judge-conditions", "四.2", "是否具备条件和能力？");
  private static final ChecklistItem MARKET =
      new ChecklistItem("judge-market", "二(四)", "是否有广阔市场前景？");
  private static final List<ChecklistItem> ASKED = List.of(CONDITIONS, MARKET);

  @Test
  void takesOneAnswerToEachItemInTheTablesOrder() {
    assertThat(check(given(MARKET, "NOT_APPLICABLE", " "), given(CONDITIONS, "NO", " 试验条件不足 ")))
        .containsExactly(
            new ChecklistPolicy.Checked(CONDITIONS, ItemAnswer.NO, "试验条件不足"),
            new ChecklistPolicy.Checked(MARKET, ItemAnswer.NOT_APPLICABLE, null));
  }

  @Test
  void asksForNothingWhereNothingIsAsked() {
    assertThat(ChecklistPolicy.check(List.of(), List.of())).isEmpty();
  }

  @Test
  void namesTheItemThatIsLeftOpen() {
    assertRefused("请回答审查要点“是否有广阔市场前景？”", given(CONDITIONS, "YES", null));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "yes", "MAYBE", "是"})
  void takesNothingForAnAnswerThatIsNone(String answer) {
    assertRefused(
        "请回答审查要点“是否有广阔市场前景？”", given(CONDITIONS, "YES", null), given(MARKET, answer, "说明"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   ", "不具备", " 不具备 "})
  void asksWhyNot(String comment) {
    assertRefused(
        "审查要点“是否具备条件和能力？”回答为“否”，请填写说明（至少 4 个字）",
        given(CONDITIONS, "NO", comment),
        given(MARKET, "YES", null));
  }

  @Test
  void refusesAnEndlessComment() {
    assertRefused(
        "审查要点“是否具备条件和能力？”的说明不得超过 500 字",
        given(CONDITIONS, "YES", "长".repeat(501)),
        given(MARKET, "YES", null));
  }

  @Test
  void refusesTheAnswerToWhatIsNotAsked() {
    assertRefused(
        "本环节没有审查要点“judge-landmark”",
        given(CONDITIONS, "YES", null),
        given(MARKET, "YES", null),
        new GivenAnswer("judge-landmark", "YES", null));
  }

  @Test
  void refusesASecondAnswer() {
    assertRefused(
        "审查要点“是否具备条件和能力？”只能回答一次",
        given(CONDITIONS, "YES", null),
        given(CONDITIONS, "NO", "试验条件不足"));
  }

  private static GivenAnswer given(ChecklistItem item, String answer, String comment) {
    return new GivenAnswer(item.id(), answer, comment);
  }

  private static List<ChecklistPolicy.Checked> check(GivenAnswer... given) {
    return ChecklistPolicy.check(ASKED, List.of(given));
  }

  private static void assertRefused(String message, GivenAnswer... given) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> check(given))
        .withMessageContaining(message);
  }
}
