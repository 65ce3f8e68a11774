package org.liangqu.notification;

/** How somebody wants to be told of a group of notices, beside the inbox, which gets all. */
public record Choice(MailMode mail, boolean sms) {

  static final Choice USUAL = new Choice(MailMode.AT_ONCE, false);
}
