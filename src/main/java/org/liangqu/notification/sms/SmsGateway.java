package org.liangqu.notification.sms;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateway that short messages are posted to.
 *
 * @param url null while there is none
 * @param secret shared with the gateway; requests are signed with it
 * @param timeout for the connection, and for the answer
 */
@ConfigurationProperties("liangqu.sms")
record SmsGateway(URI url, String secret, @DefaultValue("10s") Duration timeout) {

  SmsGateway {
    if (isSet(url) && (secret == null || secret.isBlank())) {
      throw new IllegalArgumentException(
          "liangqu.sms.url is set, but liangqu.sms.secret is not: requests must be signed");
    }
  }

  boolean isConfigured() {
    return isSet(url);
  }

  private static boolean isSet(URI url) {
    return url != null && !url.toString().isBlank();
  }
}
