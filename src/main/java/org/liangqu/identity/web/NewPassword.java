package org.liangqu.identity.web;

import org.liangqu.shared.Refusal;

/** What a form that chooses a password asks for. */
final class NewPassword {

  private NewPassword() {}

  /**
   * @throws Refusal INVALID where the password was repeated differently
   */
  static void requireSame(String password, String repeated) {
    if (!password.equals(repeated)) {
      throw Refusal.invalid("password-repeated", "两次输入的新密码不一致，请重新输入");
    }
  }
}
