package org.liangqu.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/access.md} says what the table says; {@code -Daccess.write=true} writes it. */
class AccessDocumentTest {

  private static final Path FILE = Path.of("docs", "access.md");

  @Test
  void saysWhatTheTableSays() throws IOException {
    String text = AccessDocument.text();
    if (Boolean.getBoolean("access.write")) {
      Files.writeString(FILE, text);
    }
    assertThat(Files.readString(FILE))
        .as("docs/access.md: mvn -q test -Dtest=AccessDocumentTest -Daccess.write=true")
        .isEqualTo(text);
  }

  @Test
  void namesEveryAct() {
    assertThat(Act.values())
        .allSatisfy(
            act ->
                assertThat(AccessDocument.text())
                    .contains("| " + act.english() + " " + act.label() + " |"));
  }
}
