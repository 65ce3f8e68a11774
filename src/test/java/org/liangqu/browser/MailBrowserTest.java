package org.liangqu.browser;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What people do by the links that are sent to them. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "liangqu.database.folder=",
      "liangqu.attachments.folder=target/browser-test-attachments",
      "liangqu.demo.submit=false",
      "camunda.bpm.job-execution.wait-time-in-millis=200",
      "camunda.bpm.job-execution.max-wait=500"
    })
abstract class MailBrowserTest extends BrowserTest {

  static final String PASSWORD = "tianshan-blue-lake";

  static final Mailbox MAILS = new Mailbox();

  @DynamicPropertySource
  static void sendMailThere(DynamicPropertyRegistry registry) {
    registry.add("spring.mail.host", () -> "localhost");
    registry.add("spring.mail.port", MAILS::port);
  }
}
