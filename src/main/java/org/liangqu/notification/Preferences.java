package org.liangqu.notification;

import java.util.Map;

/** How somebody wants to be told (通知设置). */
record Preferences(Language language, Map<NoticeGroup, Choice> choices) {

  static final Preferences USUAL = new Preferences(Language.CHINESE, Map.of());

  Preferences {
    choices = Map.copyOf(choices);
  }

  /** What counts for a group: mail about what has a deadline can't be put off. */
  Choice of(NoticeGroup group) {
    Choice chosen = choices.getOrDefault(group, Choice.USUAL);
    return group.isObligatory() ? new Choice(MailMode.AT_ONCE, chosen.sms()) : chosen;
  }
}
