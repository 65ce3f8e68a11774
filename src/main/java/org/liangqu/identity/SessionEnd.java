package org.liangqu.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a session is over, and what its owner is told at the next sign-in (会话结束的原因). */
public enum SessionEnd {
  SIGNED_OUT("本人退出", null),
  IDLE("长时间未操作", "您较长时间没有操作，登录已自动结束，请重新登录。"),
  TOO_LONG("超过最长时限", "本次登录已达到最长时限，请重新登录。"),
  TOO_MANY("在别处登录过多", "您的账号同时登录的数量超过上限，最早的一个已结束，请重新登录。如不是您本人登录，请尽快修改密码。"),
  ELSEWHERE("本人在别处结束", "您在别处结束了这里的登录，请重新登录。"),
  PASSWORD_CHANGED("密码已更改", "密码已更改，请用新密码重新登录。"),
  ADMINISTRATOR("系统管理员结束", "系统管理员结束了您的登录，请重新登录；如有疑问请联系系统管理员。"),
  DISABLED("账号已停用", "您的账号已停用，请联系本单位管理员或系统管理员。"),
  GONE("会话不存在", "登录已失效，请重新登录。");

  private final String label;
  private final String message;

  SessionEnd(String label, String message) {
    this.label = label;
    this.message = message;
  }

  public String label() {
    return label;
  }

  /** What is said at the next sign-in, null where there is nothing to say. */
  public String message() {
    return message;
  }

  /** As it stands in an address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<SessionEnd> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
