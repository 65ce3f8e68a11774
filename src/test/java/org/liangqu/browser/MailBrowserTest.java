package org.liangqu.browser;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What people do by the links that are sent to them. */
@DraftsOnly
@QuickJobs
abstract class MailBrowserTest extends BrowserTest {

  static final String PASSWORD = "tianshan-blue-lake";

  static final Mailbox MAILS = new Mailbox();

  @DynamicPropertySource
  static void sendMailThere(DynamicPropertyRegistry registry) {
    registry.add("spring.mail.host", () -> "localhost");
    registry.add("spring.mail.port", MAILS::port);
  }
}
