package org.liangqu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {

  /** The example of GB 32100-2015, annex. */
  private static final String EXAMPLE = "91350100M000100Y43";

  @Test
  void acceptsTheExampleOfTheStandard() {
    assertThat(CreditCode.isValid(EXAMPLE)).isTrue();
    assertThat(CreditCode.fault(EXAMPLE)).isEmpty();
    assertThat(CreditCode.withCheckCharacter(EXAMPLE.substring(0, 17)))
        .isEqualTo(new CreditCode(EXAMPLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100m000100y43",
        " 9135 0100 M000 100Y 43 ",
        "９１３５０１００Ｍ０００１００Ｙ４３",
        "９１３５０１００ｍ０００１００ｙ４３",
        "91350100M000100Y43\u200b",
        "\ufeff91350100M000100Y43\u00a0\u3000\t"
      })
  void putsRightWhatIsOnlyTypedOtherwise(String typed) {
    assertThat(CreditCode.parse(typed)).isEqualTo(new CreditCode(EXAMPLE));
    assertThat(CreditCode.fault(typed))
        .contains("统一社会信用代码应为半角大写字母和数字，中间没有空格，请改为91350100M000100Y43");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\u3000"})
  void asksForWhatIsMissing(String nothing) {
    assertThat(CreditCode.fault(nothing)).contains("请填写18位统一社会信用代码");
    assertThatThrownBy(() -> CreditCode.parse(nothing)).isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @CsvSource({
    "91350100M000100Y4, '统一社会信用代码应为18位，您填写了17位'",
    "91350100M000100Y433, '统一社会信用代码应为18位，您填写了19位'",
    "91350100M000100𠀀43, '统一社会信用代码第16位“𠀀”无效：只用数字和大写字母，不使用字母I、O、S、V、Z'",
    "9135O100M000100Y43, '统一社会信用代码第5位“O”（是否应为数字0）无效：只用数字和大写字母，不使用字母I、O、S、V、Z'",
    "9I350100M0001V0Y43, '统一社会信用代码第2位“I”（是否应为数字1）、第14位“V”无效：只用数字和大写字母，不使用字母I、O、S、V、Z'",
    "91350100-000100Y43, '统一社会信用代码第9位“-”无效：只用数字和大写字母，不使用字母I、O、S、V、Z'",
    "01350100M000100Y43, '统一社会信用代码第1位“0”无效：登记管理部门代码只有1至9、A、N、Y'",
    "B1350100M000100Y43, '统一社会信用代码第1位“B”无效：登记管理部门代码只有1至9、A、N、Y'",
    "9135010AM000100Y43, '统一社会信用代码第8位“A”无效：第3至8位是行政区划码，只有数字'",
    "91350100M000100Y44, '统一社会信用代码校验位不符，请逐位核对第1至17位和末位是否抄写有误'",
    "91530100M000100Y43, '统一社会信用代码校验位不符，请逐位核对第1至17位和末位是否抄写有误'"
  })
  void saysWhatIsWrong(String code, String message) {
    assertThat(CreditCode.isValid(code)).isFalse();
    assertThat(CreditCode.fault(code)).contains(message);
    assertThatThrownBy(() -> new CreditCode(code))
        .hasMessage(message)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
  }

  @Test
  void namesAnInvisibleCharacterByItsNumber() {
    assertThat(CreditCode.fault("91350100\u0001000100Y43")).get().asString().contains("“U+0001”");
  }

  @Test
  void keepsWhatIsStoredToOneWayOfWriting() {
    assertThat(CreditCode.isValid("91350100m000100y43")).isFalse();
    assertThatThrownBy(() -> new CreditCode("91350100m000100y43")).isInstanceOf(Refusal.class);
  }

  @Test
  void isReadFromJsonAsPeopleTypeIt() throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    assertThat(json.readValue("\" 91350100m000100y43\"", CreditCode.class))
        .isEqualTo(new CreditCode(EXAMPLE));
    assertThat(json.writeValueAsString(new CreditCode(EXAMPLE))).isEqualTo("\"" + EXAMPLE + "\"");
  }

  @Test
  void generatesValidCodesThatDiffer() {
    assertThat(CreditCodes.generate(1)).isNotEqualTo(CreditCodes.generate(2));
    for (int seed = 0; seed < 100; seed++) {
      assertThat(CreditCode.isValid(CreditCodes.generate(seed).value())).isTrue();
    }
  }
}
