package org.liangqu.portal.looks;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The scripts as they are shipped. */
final class Scripts {

  private static final String PLACE = "classpath:static/js/**/*.js*";
  private static final int LENGTH = 32;

  private Scripts() {}

  /** Tells one state of all scripts and their words from another. */
  static String version() throws IOException {
    List<Resource> files =
        Arrays.stream(new PathMatchingResourcePatternResolver().getResources(PLACE))
            .sorted(Comparator.comparing(Resource::getFilename))
            .toList();
    MessageDigest digest = sha256();
    for (Resource file : files) {
      try (InputStream content = file.getInputStream()) {
        digest.update(content.readAllBytes());
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
