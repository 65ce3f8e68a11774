package org.liangqu.identity.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The codes that an authenticator shows: six digits, a new one each 30 seconds (RFC 6238). A phone
 * whose clock is half a minute off is understood.
 */
@Component
class PhoneCodes {

  private static final int SECRET_BYTES = 20;
  private static final int STEPS_EITHER_WAY = 1;

  private final TimeBasedOneTimePasswordGenerator generator =
      new TimeBasedOneTimePasswordGenerator();
  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  /** Real time: a phone knows nothing of the demonstration's clock. */
  @Autowired
  PhoneCodes() {
    this(Clock.systemUTC());
  }

  PhoneCodes(Clock clock) {
    this.clock = clock;
  }

  byte[] newSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return secret;
  }

  /** The step of time whose code it is, among those after the one used last. */
  OptionalLong stepOf(String code, byte[] secret, long lastStep) {
    long now = clock.instant().getEpochSecond() / seconds();
    return LongStream.rangeClosed(now - STEPS_EITHER_WAY, now + STEPS_EITHER_WAY)
        .filter(step -> step > lastStep)
        .filter(step -> matches(code, secret, step))
        .findFirst();
  }

  private boolean matches(String code, byte[] secret, long step) {
    return MessageDigest.isEqual(
        codeAt(secret, step).getBytes(StandardCharsets.US_ASCII),
        code.getBytes(StandardCharsets.UTF_8));
  }

  String codeAt(byte[] secret, long step) {
    try {
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(secret, generator.getAlgorithm()),
          Instant.ofEpochSecond(step * seconds()));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private long seconds() {
    return generator.getTimeStep().toSeconds();
  }
}
