package org.liangqu.shared;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Credit codes as people write them, and what may be wrong with one by GB 32100-2015.
 *
 * <p>Of the parts of a code the standard closes two lists that can be relied upon: the departments
 * that register (登记管理部门) and the digits of the division code. Categories (机构类别) and divisions have
 * been added since, such as 54 for village committees and 99 for the Corps (兵团), so an unknown one
 * is no fault: the check character finds what was mistyped.
 */
final class CreditCodeText {

  private static final String NAME = "统一社会信用代码";
  private static final String DEPARTMENTS = "123456789ANY";
  private static final int FIRST_OF_DIVISION = 2;
  private static final int END_OF_DIVISION = 8;

  private static final Map<Integer, String> CONFUSABLE =
      Map.of((int) 'I', "1", (int) 'O', "0", (int) 'S', "5", (int) 'Z', "2");

  private CreditCodeText() {}

  /** Capitals for small letters, half-width for full-width, no spaces or invisible characters. */
  static String tidy(String text) {
    return text.codePoints()
        .filter(character -> !isBlank(character))
        .map(CreditCodeText::tidy)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT;
  }

  private static int tidy(int character) {
    int halfWidth = character >= '！' && character <= '～' ? character - '！' + '!' : character;
    return halfWidth >= 'a' && halfWidth <= 'z' ? halfWidth - 'a' + 'A' : halfWidth;
  }

  static Optional<String> fault(String text) {
    String code = text == null ? "" : tidy(text);
    if (code.isEmpty()) {
      return Optional.of("请填写18位" + NAME);
    }
    return length(code)
        .or(() -> alphabet(code))
        .or(() -> department(code))
        .or(() -> division(code))
        .or(() -> check(code))
        .or(() -> untidy(text, code));
  }

  private static Optional<String> length(String code) {
    int length = code.codePointCount(0, code.length());
    return length == CreditCode.LENGTH
        ? Optional.empty()
        : Optional.of("%s应为%d位，您填写了%d位".formatted(NAME, CreditCode.LENGTH, length));
  }

  private static Optional<String> alphabet(String code) {
    int[] characters = code.codePoints().toArray();
    String wrong =
        IntStream.range(0, characters.length)
            .filter(at -> CreditCode.ALPHABET.indexOf(characters[at]) < 0)
            .mapToObj(at -> wrong(at, characters[at]))
            .collect(Collectors.joining("、"));
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(NAME + wrong + "无效：只用数字和大写字母，不使用字母I、O、S、V、Z");
  }

  private static String wrong(int at, int character) {
    String meant = CONFUSABLE.get(character);
    return "第%d位“%s”%s"
        .formatted(
            at + 1,
            Character.isISOControl(character)
                ? "U+%04X".formatted(character)
                : Character.toString(character),
            meant == null ? "" : "（是否应为数字%s）".formatted(meant));
  }

  private static Optional<String> department(String code) {
    return DEPARTMENTS.indexOf(code.charAt(0)) >= 0
        ? Optional.empty()
        : Optional.of("%s第1位“%s”无效：登记管理部门代码只有1至9、A、N、Y".formatted(NAME, code.charAt(0)));
  }

  private static Optional<String> division(String code) {
    return IntStream.range(FIRST_OF_DIVISION, END_OF_DIVISION)
        .filter(at -> code.charAt(at) > '9')
        .mapToObj(at -> "%s第%d位“%s”无效：第3至8位是行政区划码，只有数字".formatted(NAME, at + 1, code.charAt(at)))
        .findFirst();
  }

  /** The right character isn't told: more often than not it is another one that was mistyped. */
  private static Optional<String> check(String code) {
    return code.charAt(CreditCode.LENGTH - 1) == CreditCode.checkCharacter(code)
        ? Optional.empty()
        : Optional.of(NAME + "校验位不符，请逐位核对第1至17位和末位是否抄写有误");
  }

  private static Optional<String> untidy(String text, String code) {
    return code.equals(text)
        ? Optional.empty()
        : Optional.of("%s应为半角大写字母和数字，中间没有空格，请改为%s".formatted(NAME, code));
  }
}
