package org.liangqu.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.liangqu.notification.outbox.DeliveryFixtures.mailTo;
import static org.liangqu.notification.outbox.DeliveryFixtures.mailToAddress;
import static org.mockito.AdditionalAnswers.returnsFirstArg;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangqu.identity.AccountLinks;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.Contact;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.DeliveryFailure;
import org.liangqu.registration.RegistrationLinks;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class MailCarrierTests {

  private static final MailIdentity IDENTITY =
      new MailIdentity("no-reply@liangqu.example", "两区审批系统");

  private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private final Accounts accounts = mock();
  private final AccountLinks links = mock();
  private final RegistrationLinks registrationLinks = mock();

  @BeforeEach
  void aMailServer() {
    server.start();
    when(links.withSecret(any())).then(returnsFirstArg());
    when(registrationLinks.withSecret(any())).then(returnsFirstArg());
    when(accounts.contact("expert01"))
        .thenReturn(new Contact("expert01@demo.liangqu.example", null));
    when(accounts.contact("nobody")).thenReturn(new Contact(null, null));
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private MailCarrier carrier(int port) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost(ServerSetup.getLocalHostAddress());
    sender.setPort(port);
    sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "500");
    sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("sender", sender);
    MailComposer composer =
        new MailComposer(templates(), new PublicAddress("https://liangqu.example/"), IDENTITY);
    return new MailCarrier(
        beans.getBeanProvider(JavaMailSender.class), composer, accounts, links, registrationLinks);
  }

  private static SpringTemplateEngine templates() {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setCharacterEncoding("UTF-8");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }

  private MimeMessage received(Delivery delivery) throws Exception {
    carrier(server.getSmtp().getPort()).carry(delivery);
    MimeMessage[] mails = server.getReceivedMessages();
    return mails[mails.length - 1];
  }

  private DeliveryFailure failure(int port, Delivery delivery) {
    return catchThrowableOfType(DeliveryFailure.class, () -> carrier(port).carry(delivery));
  }

  @Test
  void sendsEverybodyAMailOfTheirOwn() throws Exception {
    MimeMessage mail = received(mailTo("expert01", null, "评审邀请"));
    assertThat(mail.getSubject()).isEqualTo("评审邀请");
    assertThat(mail.getAllRecipients())
        .singleElement()
        .hasToString("expert01@demo.liangqu.example");
    assertThat(mail.getRecipients(RecipientType.TO)).hasSize(1);
    assertThat(mail.getFrom()[0].toString()).endsWith("<no-reply@liangqu.example>");
  }

  @Test
  void writesWholeAddressesInItsLinks() throws Exception {
    MimeMessage mail = received(mailToAddress("a@b.example", "标题", "正文"));
    assertThat(textOf(mail)).contains("https://liangqu.example/proposals/1").contains("正文");
  }

  @Test
  void aOneTimeLinkGetsItsSecretAsItLeaves() throws Exception {
    when(links.withSecret("/proposals/1")).thenReturn("/password/new?token=secret");
    MimeMessage mail = received(mailToAddress("a@b.example", "标题", "正文"));
    assertThat(textOf(mail)).contains("https://liangqu.example/password/new?token=secret");
  }

  @Test
  void aMailSentTwiceHasTheSameId() throws Exception {
    Delivery delivery = mailToAddress("a@b.example", "标题", "正文");
    assertThat(received(delivery).getMessageID())
        .isEqualTo(received(delivery).getMessageID())
        .isEqualTo("<" + delivery.id() + "@liangqu.example>");
  }

  @Test
  void aTitleSomebodyTypedAddsNoHeader() throws Exception {
    MimeMessage mail = received(mailToAddress("a@b.example", "标题\r\nBcc: spy@evil.example", "正文"));
    assertThat(mail.getSubject()).isEqualTo("标题 Bcc: spy@evil.example");
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whatSomebodyTypedIsNoMarkup() throws Exception {
    MimeMessage mail = received(mailToAddress("a@b.example", "标题", "<script>alert(1)</script>"));
    assertThat(htmlOf(mail)).doesNotContain("<script>").contains("&lt;script&gt;");
  }

  @Test
  void anAddressThatHidesAnotherIsRefusedForGood() {
    DeliveryFailure failure =
        failure(
            server.getSmtp().getPort(), mailToAddress("a@b.example, spy@evil.example", "标题", "正文"));
    assertThat(failure.isPermanent()).isTrue();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void somebodyWithoutAnAddressIsNamedAsSuch() {
    DeliveryFailure failure = failure(server.getSmtp().getPort(), mailTo("nobody", null, "标题"));
    assertThat(failure).hasMessage("收件人没有登记邮箱地址");
    assertThat(failure.isPermanent()).isTrue();
  }

  @ParameterizedTest(name = "{0} answered by {1}: for good {2}")
  @CsvSource({
    "RCPT, 550 no such user, true",
    "RCPT, 452 mailbox full, false",
    "DATA, 554 refused as spam, true",
    "DATA, 451 try again later, false",
    "MAIL, 530 authentication required, false",
  })
  void tellsAFinalAnswerFromAPassingOne(String command, String answer, boolean forGood)
      throws Exception {
    try (ScriptedMailServer scripted = ScriptedMailServer.answering(command, answer)) {
      DeliveryFailure failure = failure(scripted.port(), mailToAddress("a@b.example", "标题", "正文"));
      assertThat(failure.isPermanent()).isEqualTo(forGood);
      assertThat(failure).hasMessageContaining(answer.substring(4));
    }
  }

  @Test
  void aServerThatHangsIsTriedAgain() throws Exception {
    try (ScriptedMailServer hanging = ScriptedMailServer.hanging()) {
      DeliveryFailure failure = failure(hanging.port(), mailToAddress("a@b.example", "标题", "正文"));
      assertThat(failure.isPermanent()).isFalse();
      assertThat(failure).hasMessage("邮件服务器未在时限内应答");
    }
  }

  @Test
  void aServerThatIsAwayIsTriedAgain() {
    int port = server.getSmtp().getPort();
    server.stop();
    DeliveryFailure failure = failure(port, mailToAddress("a@b.example", "标题", "正文"));
    assertThat(failure.isPermanent()).isFalse();
    assertThat(failure).hasMessage("连接不上邮件服务器");
  }

  private static String textOf(MimeMessage mail) throws Exception {
    return new MimeParts(mail).text();
  }

  private static String htmlOf(MimeMessage mail) throws Exception {
    return new MimeParts(mail).html();
  }
}
