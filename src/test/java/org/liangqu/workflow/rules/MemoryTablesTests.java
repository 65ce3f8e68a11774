package org.liangqu.workflow.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.junit.jupiter.api.Test;
import org.liangqu.workflow.engine.StandaloneDmn;

/** Tables that were never deployed, judged in memory. */
class MemoryTablesTests {

  private static final String TABLE =
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d"
          namespace="n">
        <decision id="Terms" name="标准">
          <decisionTable id="t" hitPolicy="UNIQUE">
            <input id="i"><inputExpression id="e" expressionLanguage="%s"><text>%s</text>
            </inputExpression></input>
            <output id="o" name="bound"/>
            <rule id="Rule_1"><inputEntry id="i1"><text>&lt; 5</text></inputEntry>
              <outputEntry id="o1" expressionLanguage="feel"><text>"low"</text></outputEntry></rule>
            <rule id="Rule_2"><inputEntry id="i2"><text>&gt; 3</text></inputEntry>
              <outputEntry id="o2" expressionLanguage="feel"><text>"high"</text></outputEntry></rule>
          </decisionTable>
        </decision>
      </definitions>
      """;

  @Test
  void answerWithTheRowThatMatches() {
    assertThat(tables("feel", "months").evaluate("Terms", Map.of("months", 1)).rows())
        .containsExactly(Map.of("bound", "low"));
  }

  @Test
  void nameTheRowsThatExcludeEachOther() {
    assertThatThrownBy(() -> tables("feel", "months").evaluate("Terms", Map.of("months", 4)))
        .hasMessage("Terms：多行同时符合，而表的命中策略不允许：Rule_1、Rule_2");
  }

  @Test
  void runNoExpressionsButFeel() {
    assertThatThrownBy(() -> tables("juel", "${1 + 1}").evaluate("Terms", Map.of("months", 1)))
        .hasMessageContaining("Terms");
  }

  private static MemoryTables tables(String language, String input) {
    DmnEngine engine = StandaloneDmn.engine();
    byte[] file = TABLE.formatted(language, input).getBytes(StandardCharsets.UTF_8);
    return new MemoryTables(
        engine,
        new HashMap<>(
            engine.parseDecisions(new ByteArrayInputStream(file)).stream()
                .collect(
                    Collectors.toMap(
                        DmnDecision::getKey,
                        decision -> new MemoryTables.Table(decision, "file", 0)))));
  }
}
