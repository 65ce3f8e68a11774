package org.liangqu.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.shared.PublicAddress;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a message as mail: text, and the same as HTML, with whole addresses in the links. */
@Component
class MailComposer {

  private static final String SETTINGS = "/settings/notifications";

  private final ITemplateEngine templates;
  private final PublicAddress publicAddress;
  private final MailIdentity identity;

  MailComposer(ITemplateEngine templates, PublicAddress publicAddress, MailIdentity identity) {
    this.templates = templates;
    this.publicAddress = publicAddress;
    this.identity = identity;
  }

  /**
   * The same message always has the same id, so that mail sent twice is recognisable.
   *
   * @param path where the mail leads to, null for nowhere
   */
  MimeMessage compose(Delivery delivery, String path, String address, JavaMailSender sender)
      throws MessagingException {
    MimeMessage mail = sender.createMimeMessage();
    MimeMessageHelper helper =
        new MimeMessageHelper(
            mail, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
    helper.setValidateAddresses(true);
    helper.setTo(address);
    setFrom(helper);
    helper.setSubject(oneLine(delivery.subject()));
    String link = path == null ? null : publicAddress.of(path);
    helper.setText(asText(delivery, link), asHtml(delivery, link));
    mail.setHeader("Message-ID", "<" + delivery.id() + "@" + identity.domain() + ">");
    mail.setHeader("Auto-Submitted", "auto-generated");
    return mail;
  }

  private void setFrom(MimeMessageHelper helper) throws MessagingException {
    try {
      helper.setFrom(identity.from(), identity.name());
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A title that somebody typed can't add a header. */
  private static String oneLine(String subject) {
    return subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private String asText(Delivery delivery, String link) {
    return Stream.of(delivery.body(), link, "-- \n" + identity.name())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n\n"));
  }

  private String asHtml(Delivery delivery, String link) {
    Context words = new Context(Locale.forLanguageTag(delivery.language()));
    words.setVariable("subject", oneLine(delivery.subject()));
    words.setVariable("body", delivery.body());
    words.setVariable("language", delivery.language());
    words.setVariable("sender", identity.name());
    words.setVariable("link", link);
    words.setVariable("settings", publicAddress.of(SETTINGS));
    return templates.process("mail/notice", words);
  }
}
