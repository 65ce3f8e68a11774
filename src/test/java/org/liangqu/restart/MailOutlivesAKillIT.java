package org.liangqu.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The application killed on either side of the moment at which a mail server takes a mail. */
class MailOutlivesAKillIT {

  private static final Duration SENT_WITHIN = Duration.ofMinutes(2);

  /** Two samples are submitted at the first start; applicant and administrator get a receipt. */
  private static final int RECEIPTS = 4;

  private static final Pattern TOTAL = Pattern.compile("共 (\\d+) 条");

  @TempDir(cleanup = CleanupMode.NEVER)
  private Path home;

  private final GreenMail mailServer = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private RunningApplication application;

  @BeforeEach
  void aMailServer() {
    mailServer.start();
  }

  @AfterEach
  void stop() {
    if (application != null) {
      application.stop();
    }
    mailServer.stop();
  }

  @Test
  void killedBetweenCommitAndSendingItSendsAfterwards() throws Exception {
    try (ServerSocket neverAnswers = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      start(neverAnswers.getLocalPort());
      application.kill();
    }
    assertThat(received()).isEmpty();

    start(mailServer.getSmtp().getPort());
    awaitReceipts();
    assertThat(ids(received())).doesNotHaveDuplicates();
    awaitEachMarkedOnce();
  }

  @Test
  void killedBetweenSendingAndMarkingItSendsTheSameAgain() throws Exception {
    Set<String> unconfirmed;
    try (SilencedLine line = SilencedLine.to(mailServer.getSmtp().getPort())) {
      start(line.port());
      line.awaitSilence();
      await().atMost(SENT_WITHIN).until(() -> !received().isEmpty());
      application.kill();
      unconfirmed = Set.copyOf(ids(received()));
    }

    start(mailServer.getSmtp().getPort());
    awaitReceipts();
    assertThat(ids(received()).stream().filter(unconfirmed::contains))
        .hasSize(2 * unconfirmed.size());
    assertThat(ids(received()).stream().filter(id -> !unconfirmed.contains(id)))
        .doesNotHaveDuplicates();
    awaitEachMarkedOnce();
  }

  /** The administrator's page counts as sent what the mail server has, repetitions aside. */
  private void awaitEachMarkedOnce() {
    await("all is marked as sent")
        .atMost(SENT_WITHIN)
        .until(() -> count("WAITING") == 0 && count("SENT") == Set.copyOf(ids(received())).size());
    assertThat(count("GIVEN_UP")).isZero();
  }

  private int count(String state) {
    try {
      Matcher total = TOTAL.matcher(application.page("/admin/deliveries?state=" + state, "admin"));
      return total.find() ? Integer.parseInt(total.group(1)) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void start(int mailPort) throws Exception {
    application =
        RunningApplication.start(
            home, "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + mailPort);
  }

  private void awaitReceipts() {
    await("every receipt has arrived")
        .atMost(SENT_WITHIN)
        .until(() -> recipientsOfReceipts().size() == RECEIPTS);
  }

  private Set<String> recipientsOfReceipts() throws MessagingException {
    return received().stream()
        .filter(mail -> subjectOf(mail).startsWith("申报已提交"))
        .map(MailOutlivesAKillIT::recipientOf)
        .collect(Collectors.toSet());
  }

  private List<MimeMessage> received() {
    return List.of(mailServer.getReceivedMessages());
  }

  private static List<String> ids(List<MimeMessage> mails) {
    return mails.stream().map(mail -> asked(mail::getMessageID)).toList();
  }

  private static String subjectOf(MimeMessage mail) {
    return asked(mail::getSubject);
  }

  private static String recipientOf(MimeMessage mail) {
    return Stream.of(asked(() -> mail.getRecipients(RecipientType.TO)))
        .map(Object::toString)
        .collect(Collectors.joining());
  }

  private interface Question<T> {
    T ask() throws MessagingException;
  }

  private static <T> T asked(Question<T> question) {
    try {
      return question.ask();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
