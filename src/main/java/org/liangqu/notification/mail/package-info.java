/** Mail over SMTP, every recipient a mail of their own (邮件). */
package org.liangqu.notification.mail;
