package org.liangqu.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links by which somebody without an account comes back to a registration (查询链接). Whoever has
 * one reads the mail of the contact. The secret is drawn as the mail leaves, and only its digest is
 * kept.
 */
@Component
public class RegistrationLinks {

  private static final String WAITING = "/register/link?of=";
  private static final String READY = "/register/";
  private static final int SECRET_BYTES = 32;

  private final JdbcClient jdbc;
  private final RegistrationTimes times;
  private final RegistrationProperties lengths;
  private final SecureRandom random = new SecureRandom();

  RegistrationLinks(JdbcClient jdbc, RegistrationTimes times, RegistrationProperties lengths) {
    this.jdbc = jdbc;
    this.times = times;
    this.lengths = lengths;
  }

  /** Whose link it is, and until when it can be used. */
  record Target(UUID registrationId, Instant validUntil) {}

  /** What stands for a link to the registration until the mail leaves. */
  public static String pathOf(UUID registrationId) {
    return WAITING + registrationId;
  }

  /**
   * The path with a secret in it, to be written into the mail that leaves now and nowhere else; any
   * other path as it is. A transaction of its own keeps the digest before the mail is gone.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public String withSecret(String path) {
    if (path == null || !path.startsWith(WAITING)) {
      return path;
    }
    UUID registration = UUID.fromString(path.substring(WAITING.length()));
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    jdbc.sql(
            """
            insert into registration_link (hash, registration_id, valid_until)
            values (:hash, :registration, :until)""")
        .param("hash", hash(token))
        .param("registration", registration)
        .param("until", times.now().plus(validityOf(registration)).atOffset(ZoneOffset.UTC))
        .update();
    return READY + token;
  }

  private Duration validityOf(UUID registration) {
    String state =
        jdbc.sql("select state from registration where id = :id")
            .param("id", registration)
            .query(String.class)
            .single();
    return state.equals(RegistrationState.UNCONFIRMED.name())
        ? lengths.confirmationValid()
        : lengths.linkValid();
  }

  Optional<Target> find(String token) {
    return jdbc.sql("select registration_id, valid_until from registration_link where hash = :hash")
        .param("hash", hash(token))
        .query(
            (row, number) ->
                new Target(
                    row.getObject("registration_id", UUID.class),
                    row.getTimestamp("valid_until").toInstant()))
        .optional();
  }

  /** The secret is random and long, so that a fast digest can't be turned back. */
  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
