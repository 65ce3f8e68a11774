package org.liangqu.notification;

/** A way by which messages reach people: the inbox now, mail later. */
interface Channel {
  void deliver(Message message);
}
