package org.liangqu.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.liangqu.eligibility.GuideClauses;

/**
 * {@code docs/rules.md} says what the decision tables say; {@code -Drules.write=true} writes it.
 */
class RulesDocumentTest {

  private static final Path FILE = Path.of("docs", "rules.md");

  @Test
  void saysWhatTheTablesSay() throws IOException {
    String text = new RulesDocument().text();
    if (Boolean.getBoolean("rules.write")) {
      Files.writeString(FILE, text);
    }
    assertThat(Files.readString(FILE))
        .as("docs/rules.md: mvn -q test -Dtest=RulesDocumentTest -Drules.write=true")
        .isEqualTo(text);
  }

  @Test
  void namesEveryRuleOfTheGuide() {
    String text = new RulesDocument().text();
    assertThat(new GuideClauses().ruleIds())
        .allSatisfy(rule -> assertThat(text).contains("### `" + rule + "` — "));
  }
}
