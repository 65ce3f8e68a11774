package org.liangqu.notification.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * In whose name mail is sent.
 *
 * @param from address; where mail that can't be delivered comes back to
 * @param name what stands beside it
 */
@ConfigurationProperties("liangqu.mail")
record MailIdentity(
    @DefaultValue("no-reply@liangqu.example") String from,
    @DefaultValue("两区科技计划项目审批系统") String name) {

  String domain() {
    return from.substring(from.indexOf('@') + 1);
  }
}
