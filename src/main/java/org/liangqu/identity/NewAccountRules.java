package org.liangqu.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;

/** What an invitation needs besides an account id, all of it told at once. */
final class NewAccountRules {

  private static final Pattern MAIL =
      Pattern.compile("[^@\\s<>,;]{1,64}@[^@\\s<>,;]+\\.[^@\\s<>,;.]{2,}");
  private static final int LONGEST_NAME = 50;

  private NewAccountRules() {}

  static void check(String name, String mail, Set<Office> offices) {
    List<FieldProblem> problems = new ArrayList<>();
    if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
      problems.add(new FieldProblem("name", "请填写姓名，不超过 " + LONGEST_NAME + " 个字"));
    }
    if (mail == null || !MAIL.matcher(mail.strip()).matches()) {
      problems.add(new FieldProblem("mail", "请填写正确的邮箱，开通邀请发到这里"));
    }
    if (offices.isEmpty()) {
      problems.add(new FieldProblem("office", "请至少选择一个岗位"));
    }
    if (!problems.isEmpty()) {
      throw Refusal.invalid("account-incomplete", "请补充或更正标出的各项，账号尚未开通", problems);
    }
  }
}
