package org.liangqu.organization;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.liangqu.directory.ParkContact;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.MailAddress;
import org.liangqu.shared.Refusal;

/** What may be published of a park's contact: all that is wrong is told at once. */
final class ParkContactPolicy {

  private static final int LONGEST_ADDRESS = 200;
  private static final int LONGEST_HOURS = 100;

  private ParkContactPolicy() {}

  /**
   * As it is kept: without spaces around, null for what is blank.
   *
   * @throws Refusal INVALID with what is wrong
   */
  static ParkContact checked(ParkContact typed) {
    ParkContact contact =
        new ParkContact(
            typed.revision(),
            StringUtils.stripToNull(typed.name()),
            StringUtils.stripToNull(typed.phone()),
            StringUtils.stripToNull(typed.mail()),
            StringUtils.stripToNull(typed.address()),
            StringUtils.stripToNull(typed.officeHours()));
    List<FieldProblem> problems =
        Stream.of(
                ContactPolicy.name("name", contact.name()),
                ContactPolicy.phone("phone", contact.phone()),
                mail(contact.mail()),
                atMost(LONGEST_ADDRESS, "address", "办公地址", contact.address()),
                atMost(LONGEST_HOURS, "officeHours", "办公时间", contact.officeHours()))
            .flatMap(Optional::stream)
            .toList();
    if (!problems.isEmpty()) {
      throw Refusal.invalid("park-contact-invalid", "请更正标出的各项，联系方式尚未更改。", problems);
    }
    return contact;
  }

  private static Optional<FieldProblem> mail(String mail) {
    return mail == null || MailAddress.PATTERN.matcher(mail).matches()
        ? Optional.empty()
        : Optional.of(new FieldProblem("mail", "请填写正确的邮箱，如 name@example.com；没有的留空"));
  }

  private static Optional<FieldProblem> atMost(int most, String field, String what, String text) {
    return text == null || text.length() <= most
        ? Optional.empty()
        : Optional.of(new FieldProblem(field, "%s请在%d字以内".formatted(what, most)));
  }
}
