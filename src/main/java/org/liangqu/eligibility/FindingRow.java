package org.liangqu.eligibility;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.liangqu.call.Stage;

/** A row that a table answered, checked: a table that lacks an output is at fault, not silent. */
record FindingRow(String ruleId, String clause, Effect effect, String field, String message) {

  static FindingRow of(Evaluation evaluation, Map<String, Object> row) {
    return new FindingRow(
        required(evaluation, row, "ruleId"),
        required(evaluation, row, "clause"),
        effect(evaluation, row),
        row.get("field") instanceof String field ? field : null,
        required(evaluation, row, "message"));
  }

  Finding toFinding(Stage stage, GuideClauses clauses) {
    return new Finding(
        UUID.randomUUID(),
        ruleId,
        clause,
        effect,
        stage,
        message,
        field,
        clauses.sentence(ruleId, clause),
        null);
  }

  private static String required(Evaluation evaluation, Map<String, Object> row, String output) {
    if (row.get(output) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw faulty(evaluation, row, output);
  }

  private static Effect effect(Evaluation evaluation, Map<String, Object> row) {
    String code = required(evaluation, row, "effect");
    return Arrays.stream(Effect.values())
        .filter(effect -> effect.name().equals(code))
        .findFirst()
        .orElseThrow(() -> faulty(evaluation, row, "effect"));
  }

  private static IllegalStateException faulty(
      Evaluation evaluation, Map<String, Object> row, String output) {
    return new IllegalStateException(
        "表 %s（版本 %d）的一行没有得出有效的 %s：%s"
            .formatted(evaluation.decisionKey(), evaluation.version(), output, row));
  }
}
