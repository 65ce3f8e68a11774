package org.liangqu.notification;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.liangqu.notification.TemplateEdits.Target;
import org.springframework.stereotype.Component;

/**
 * The texts in force: an administrator's, else the delivered one. Another node's edits are seen
 * within half a minute; what is elapsed is measured, since a clock may be moved.
 */
@Component
class Texts {

  private static final long FRESH_NANOS = Duration.ofSeconds(30).toNanos();

  private record Known(Map<Target, NoticeText> edits, long since) {

    boolean isFresh() {
      return System.nanoTime() - since < FRESH_NANOS;
    }
  }

  private final TemplateEdits edits;
  private volatile Known known;

  Texts(TemplateEdits edits) {
    this.edits = edits;
  }

  NoticeText of(NoticeKind kind, Language language) {
    return edited(kind, language).orElseGet(() -> Vocabulary.of(language).delivered(kind));
  }

  Optional<NoticeText> edited(NoticeKind kind, Language language) {
    return Optional.ofNullable(edits().get(new Target(kind.key(), language)));
  }

  /** To be called after an edit has committed. */
  void forget() {
    known = null;
  }

  private Map<Target, NoticeText> edits() {
    Known now = known;
    if (now == null || !now.isFresh()) {
      now = new Known(edits.inForce(), System.nanoTime());
      known = now;
    }
    return now.edits();
  }
}
