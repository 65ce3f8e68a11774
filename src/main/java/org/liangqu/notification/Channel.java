package org.liangqu.notification;

import java.util.List;

/** A way by which messages reach people: the inbox, and the outbox for all that leaves. */
interface Channel {

  /** In the transaction that gave rise to the messages; one delivered before is left out. */
  void deliver(List<Message> messages);
}
