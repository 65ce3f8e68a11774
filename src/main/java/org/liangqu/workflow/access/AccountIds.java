package org.liangqu.workflow.access;

import java.util.List;
import java.util.regex.Pattern;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;

/** What an account may be called. */
final class AccountIds {

  private static final Pattern ALLOWED = Pattern.compile("[a-zA-Z0-9._-]{2,64}");

  private AccountIds() {}

  /**
   * @throws Refusal INVALID where it may not be called so
   */
  static void check(String id) {
    if (id == null || !ALLOWED.matcher(id).matches()) {
      String message = "账号须为 2 至 64 位字母、数字、点、下划线或短横线";
      throw Refusal.invalid("account-id", message, problem(message));
    }
  }

  static Refusal taken(String id) {
    String message = "账号 " + id + " 已被使用，请换一个";
    return Refusal.conflict("account-taken", message, problem(message));
  }

  static Refusal unknown(String id) {
    return Refusal.notFound("account-unknown", "没有账号 " + id + "。");
  }

  private static List<FieldProblem> problem(String message) {
    return List.of(new FieldProblem("id", message));
  }
}
