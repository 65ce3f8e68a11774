package org.liangqu.browser;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail that people get, in whatever mailbox, from all tests that share the application. */
final class Mailbox {

  private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(60);
  private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

  private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  Mailbox() {
    server.start();
  }

  int port() {
    return server.getSmtp().getPort();
  }

  /** Path and query of the first link in the newest mail to the address. */
  String linkSentTo(String address) {
    return linkSentTo(address, "");
  }

  /** As {@link #linkSentTo(String)}, of a mail with that in its text. */
  String linkSentTo(String address, String words) {
    return await()
        .atMost(ARRIVES_WITHIN)
        .until(() -> newestLink(address, words), Optional::isPresent)
        .orElseThrow();
  }

  private Optional<String> newestLink(String address, String words) {
    List<MimeMessage> mails =
        Arrays.stream(server.getReceivedMessages())
            .filter(mail -> isTo(mail, address))
            .filter(mail -> text(mail).contains(words))
            .toList();
    return mails.isEmpty()
        ? Optional.empty()
        : Optional.of(pathIn(text(mails.get(mails.size() - 1))));
  }

  private static String pathIn(String text) {
    Matcher link = LINK.matcher(text);
    if (!link.find()) {
      throw new AssertionError("no link in " + text);
    }
    URI uri = URI.create(link.group());
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }

  private static boolean isTo(MimeMessage mail, String address) {
    return GreenMailUtil.getHeaders(mail).contains(address);
  }

  /** The plain part, which mail programs without HTML show. */
  private static String text(MimeMessage mail) {
    try {
      return plain(mail.getContent());
    } catch (IOException | MessagingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static String plain(Object content) throws IOException, MessagingException {
    return content instanceof jakarta.mail.Multipart parts
        ? plain(parts.getBodyPart(0).getContent())
        : content.toString();
  }
}
