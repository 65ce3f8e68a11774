package org.liangqu.workflow.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Which passwords were found right a short while ago, so that a program that sends its own with
 * each of hundreds of requests needn't have it hashed slowly each time. It keeps digests under a
 * key that only this process has, of the password together with the hash that the database holds: a
 * changed password is no longer recognised, on any node.
 */
@Component
class RecognizedPasswords {

  private static final long KEPT_NANOS = Duration.ofMinutes(10).toNanos();
  private static final int MOST = 1_000;
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;
  private final Map<String, Long> since =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > MOST;
        }
      };

  RecognizedPasswords() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  void add(String id, String password, String fingerprint) {
    String digest = digest(id, password, fingerprint);
    synchronized (since) {
      since.remove(digest);
      since.put(digest, System.nanoTime());
    }
  }

  boolean contains(String id, String password, String fingerprint) {
    String digest = digest(id, password, fingerprint);
    synchronized (since) {
      Long then = since.get(digest);
      return then != null && System.nanoTime() - then < KEPT_NANOS;
    }
  }

  private String digest(String id, String password, String fingerprint) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      String text = String.join("\0", id, fingerprint, password);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
