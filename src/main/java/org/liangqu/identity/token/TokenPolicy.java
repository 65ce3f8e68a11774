package org.liangqu.identity.token;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;

/** What has to be declared before a token is issued. */
final class TokenPolicy {

  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_YEARS = 1;

  private TokenPolicy() {}

  /**
   * @throws Refusal INVALID with a problem per field
   */
  static void check(NewToken token, LocalDate today) {
    List<FieldProblem> problems = new ArrayList<>();
    requireText(token.name(), "name", "名称", problems);
    requireText(token.purpose(), "purpose", "用途", problems);
    requireText(token.contact(), "contact", "联系人", problems);
    if (token.door() == null) {
      problems.add(new FieldProblem("door", "请选择接口范围"));
    }
    if (token.door() == TokenDoor.API && isBlank(token.account())) {
      problems.add(new FieldProblem("account", "业务接口的令牌须填写所代表的账号"));
    }
    checkDay(token.validThrough(), today, problems);
    if (!problems.isEmpty()) {
      throw Refusal.invalid("token-incomplete", "令牌没有签发，请更正后再签发", problems);
    }
  }

  private static void requireText(
      String text, String field, String label, List<FieldProblem> problems) {
    if (isBlank(text)) {
      problems.add(new FieldProblem(field, "请填写" + label));
    } else if (text.length() > LONGEST_TEXT) {
      problems.add(new FieldProblem(field, label + "不能超过 " + LONGEST_TEXT + " 字"));
    }
  }

  private static void checkDay(LocalDate day, LocalDate today, List<FieldProblem> problems) {
    if (day == null) {
      problems.add(new FieldProblem("validThrough", "请填写有效期，如 " + today.plusMonths(3)));
    } else if (day.isBefore(today)) {
      problems.add(new FieldProblem("validThrough", "有效期已过，请填写今天或以后的日期"));
    } else if (day.isAfter(today.plusYears(LONGEST_YEARS))) {
      problems.add(
          new FieldProblem(
              "validThrough", "有效期最长一年，请填写 " + today.plusYears(LONGEST_YEARS) + " 或之前的日期"));
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
