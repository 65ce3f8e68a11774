package org.liangqu.identity.web;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;

/** What is sent along. */
record Payload(Optional<String> contentType, String content) {

  static final Payload NONE = new Payload(Optional.empty(), "");

  private static final String BOUNDARY = "between-parts";

  static Payload form(String content) {
    return new Payload(Optional.of("application/x-www-form-urlencoded"), content);
  }

  static Payload json(String content) {
    return new Payload(Optional.of("application/json"), content);
  }

  /** A small PDF as a business licence. */
  static Payload attachment() {
    return new Payload(
        Optional.of("multipart/form-data; boundary=" + BOUNDARY),
        part("form-data; name=\"kind\"", "OTHER")
            + part("form-data; name=\"file\"; filename=\"a.pdf\"", "%PDF-1.4")
            + "--"
            + BOUNDARY
            + "--\r\n");
  }

  private static String part(String disposition, String content) {
    return "--%s\r\nContent-Disposition: %s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, disposition, content);
  }

  BodyPublisher publisher() {
    return content.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(content);
  }
}
