package org.liangqu.organization;

import java.util.Optional;
import java.util.regex.Pattern;
import org.liangqu.shared.FieldProblem;

/** What a contact may be called and reached by. */
final class ContactPolicy {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()（）转-]{5,29}");
  private static final int LONGEST_NAME = 50;

  private ContactPolicy() {}

  static Optional<FieldProblem> name(String field, String name) {
    return name == null || name.isBlank() || name.strip().length() > LONGEST_NAME
        ? problem(field, "请填写联系人姓名（%d字以内）".formatted(LONGEST_NAME))
        : Optional.empty();
  }

  static Optional<FieldProblem> phone(String field, String phone) {
    return phone == null || !PHONE.matcher(phone.strip()).matches()
        ? problem(field, "请填写联系电话，如 13900000000 或 0991-0000000")
        : Optional.empty();
  }

  private static Optional<FieldProblem> problem(String field, String message) {
    return Optional.of(new FieldProblem(field, message));
  }
}
