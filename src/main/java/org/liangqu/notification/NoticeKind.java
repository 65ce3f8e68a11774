package org.liangqu.notification;

import java.util.List;

/**
 * A kind of notice: one happening, told to one sort of recipient (通知事项).
 *
 * @param key its name in the texts, such as {@code FORMAL_REVIEW.RETURN.unit}
 * @param label what administrators call it
 * @param words the names that its texts may hold in braces
 */
public record NoticeKind(String key, NoticeGroup group, String label, List<String> words) {

  public NoticeKind {
    words = List.copyOf(words);
  }
}
