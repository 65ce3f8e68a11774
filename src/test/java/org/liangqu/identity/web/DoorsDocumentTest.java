package org.liangqu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/doors.md} says what the table says; {@code -Ddoors.write=true} writes it. */
class DoorsDocumentTest {

  private static final Path FILE = Path.of("docs", "doors.md");

  @Test
  void saysWhatTheTableSays() throws IOException {
    String text = new DoorsDocument().text();
    if (Boolean.getBoolean("doors.write")) {
      Files.writeString(FILE, text);
    }
    assertThat(Files.readString(FILE))
        .as("docs/doors.md: mvn -q test -Dtest=DoorsDocumentTest -Ddoors.write=true")
        .isEqualTo(text);
  }
}
