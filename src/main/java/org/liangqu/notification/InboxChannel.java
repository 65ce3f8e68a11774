package org.liangqu.notification;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Puts messages into the recipients' inboxes, in the transaction that gave rise to them. */
@Component
class InboxChannel implements Channel {

  private final InboxEntries entries;
  private final Clock clock;

  InboxChannel(InboxEntries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  @Override
  public void deliver(Message message) {
    entries.save(new InboxEntry(message, clock.instant()));
  }
}
