package org.liangqu.proposal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;

/** Resources where nothing may throw. */
final class Lengths {

  private Lengths() {}

  static long of(Resource content) {
    try {
      return content.contentLength();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputStream stream(Resource content) {
    try {
      return content.getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
