/** Short messages through a gateway's webhook (短信); the contract stands in docs/webhook.md. */
package org.liangqu.notification.sms;
