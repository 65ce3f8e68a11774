/** Carries messages out of the system: written with what they report, sent after it (发件箱). */
package org.liangqu.notification.outbox;
