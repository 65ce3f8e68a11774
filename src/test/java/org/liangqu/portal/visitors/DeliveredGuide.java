package org.liangqu.portal.visitors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.liangqu.call.Guide;

/** The guide of 2025, as the application brings it along. */
final class DeliveredGuide {

  private DeliveredGuide() {}

  static Guide read() {
    try (InputStream text = Guide.class.getResourceAsStream("/guide/guide-2025.txt")) {
      return Guide.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
