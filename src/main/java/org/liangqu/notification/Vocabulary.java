package org.liangqu.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.liangqu.call.Deadline;
import org.liangqu.call.Stage;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.shared.ClockConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The texts and terms that are delivered with the application, in one language. */
final class Vocabulary {

  private static final Map<Language, Vocabulary> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Vocabulary(language));
    }
  }

  private final Properties texts;
  private final DateTimeFormatter moments;

  private Vocabulary(Language language) {
    this.texts = load("notification/messages_" + language.tag() + ".properties");
    this.moments =
        DateTimeFormatter.ofPattern(text("moment"), Locale.forLanguageTag(language.tag()))
            .withZone(ClockConfiguration.ZONE);
  }

  static Vocabulary of(Language language) {
    return ALL.get(language);
  }

  /** The text that is delivered for a kind of notice; the short one is its subject by default. */
  NoticeText delivered(NoticeKind kind) {
    String subject = text(kind.key() + ".subject");
    return new NoticeText(
        subject, text(kind.key() + ".body"), texts.getProperty(kind.key() + ".short", subject));
  }

  /** Beijing time; a deadline that nobody set is called so. */
  String moment(Instant moment) {
    return moment == null ? text("unstated") : moments.format(moment);
  }

  String name(Stage stage) {
    return texts.getProperty("stage." + stage, stage.label());
  }

  String name(Deadline deadline) {
    return texts.getProperty("deadline." + deadline, deadline.label());
  }

  String name(Role role) {
    return texts.getProperty("role." + role, role.label());
  }

  String move(Deadline deadline, Instant from, Instant to) {
    return text("moves.one")
        .replace("{deadline}", name(deadline))
        .replace("{from}", moment(from))
        .replace("{to}", moment(to));
  }

  String name(ProposalStatus status) {
    return texts.getProperty("status." + status, status.label());
  }

  /** The reason as a sentence of its own, empty where none was given. */
  String opinion(String reason) {
    return reason == null || reason.isBlank()
        ? ""
        : text("opinion").replace("{reason}", reason.strip());
  }

  String text(String key) {
    return Optional.ofNullable(texts.getProperty(key))
        .orElseThrow(() -> new IllegalArgumentException("No text " + key));
  }

  private static Properties load(String file) {
    try {
      return PropertiesLoaderUtils.loadProperties(
          new EncodedResource(new ClassPathResource(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
