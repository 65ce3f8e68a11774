package org.liangqu.notification;

import java.time.Instant;

/**
 * What an administrator made of a text, and when.
 *
 * @param text null where the delivered text was put back
 * @param editorId the administrator's account
 */
public record TemplateEdit(
    String notice, Language language, NoticeText text, String editorId, Instant at) {

  public boolean isReset() {
    return text == null;
  }
}
