package org.liangqu.notification.outbox;

/** Something is to be sent once the transaction commits. */
record DeliveriesWritten() {}
