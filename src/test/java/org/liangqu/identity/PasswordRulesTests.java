package org.liangqu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.shared.Refusal;

class PasswordRulesTests {

  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @ValueSource(strings = {"liangqu-demo", "a-long-test-password", "山高水长一路向西走到底", "kX9#pq-2LzR"})
  void acceptsWhatIsLongAndHardToGuess(String password) {
    assertThat(rules.problem(password, "zhangsan", "张三")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password123",
        "1234567890",
        "qwertyuiop",
        "aaaaaaaaaaaa",
        "2026-03-16",
        "P@ssw0rd123"
      })
  void refusesWhatIsGuessedSoon(String password) {
    assertThat(rules.problem(password, "zhangsan", "张三"))
        .hasValueSatisfying(problem -> assertThat(problem).contains("容易被猜到"));
  }

  @Test
  void refusesNineCharacters() {
    assertThat(rules.problem("kX9#pq-2L", "zhangsan", "张三")).contains("密码至少 10 个字符，可以是几个互不相干的词");
  }

  @Test
  void countsCharactersBeyondTheBasicPlaneAsOne() {
    assertThat(rules.problem("😀😀😀😀😀", "zhangsan", "张三")).isPresent();
  }

  @Test
  void takesWholePasswordsOfMoreThanSeventyTwoBytes() {
    assertThat(rules.problem("天山南北处处是好风光".repeat(4), "zhangsan", "张三")).isEmpty();
  }

  @Test
  void refusesMoreThanTheLongest() {
    assertThat(rules.problem("kX9#pq-2LzR".repeat(12), "zhangsan", "张三")).contains("密码最多 128 个字符");
  }

  @Test
  void refusesTheAccountInAnyCase() {
    assertThat(rules.problem("my-ZhangSan-2LzR", "zhangsan", "张三")).contains("密码不能含有账号或姓名");
  }

  @Test
  void saysInItsRefusalWhatToDo() {
    assertThatThrownBy(() -> rules.check("short", "zhangsan", null))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("至少 10 个字符");
  }
}
