package org.liangqu.notification.outbox;

import java.util.regex.Pattern;
import org.liangqu.shared.MailAddress;
import org.liangqu.shared.Refusal;

/** What counts as an address of a medium. */
public final class Address {

  private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}");

  private Address() {}

  /**
   * @throws Refusal INVALID for what is no address
   */
  public static String checked(Medium medium, String typed) {
    String address = typed == null ? "" : typed.strip();
    return switch (medium) {
      case MAIL -> matching(MailAddress.PATTERN, address, "邮箱地址不正确，请按 name@example.com 的样式填写。");
      case SMS -> matching(PHONE, address.replaceAll("[\\s-]", ""), "手机号码不正确，请填写 11 位大陆手机号码。");
    };
  }

  private static String matching(Pattern pattern, String address, String otherwise) {
    if (!pattern.matcher(address).matches()) {
      throw Refusal.invalid("address-invalid", otherwise);
    }
    return address;
  }
}
