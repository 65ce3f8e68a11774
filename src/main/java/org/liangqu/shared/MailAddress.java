package org.liangqu.shared;

import java.util.regex.Pattern;

/** What counts as a mail address (邮箱地址). */
public final class MailAddress {

  public static final Pattern PATTERN =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,63}");

  private MailAddress() {}
}
