package org.liangqu.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liangqu.shared.FieldProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calls' guide texts, apart from the calls, since these are read for every deadline. */
@Component
class GuideTexts {

  private static final String DELIVERED = "/guide/guide-2025.txt";
  private static final int MAX_LENGTH = 60_000;

  private final JdbcClient jdbc;
  private final String delivered;

  GuideTexts(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.delivered = readDelivered();
  }

  private static String readDelivered() {
    try (InputStream text = GuideTexts.class.getResourceAsStream(DELIVERED)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The guide's text " + DELIVERED + " cannot be read", e);
    }
  }

  /** The text that the application brings along: 2025's guide, word for word. */
  String delivered() {
    return delivered;
  }

  String read(UUID callId) {
    return jdbc.sql("select text from call_guide where call_id = :callId")
        .param("callId", callId)
        .query(String.class)
        .optional()
        .orElse(delivered);
  }

  /** Null stands for the text delivered. */
  void write(UUID callId, String text) {
    jdbc.sql(
            """
            insert into call_guide (call_id, text) values (:callId, :text)
            on conflict (call_id) do update set text = excluded.text""")
        .param("callId", callId)
        .param("text", normalized(text))
        .update();
  }

  String normalized(String text) {
    return text == null ? delivered : text.replace("\r\n", "\n").replace("\0", "").strip();
  }

  List<FieldProblem> problems(String text) {
    List<FieldProblem> problems = new ArrayList<>();
    String normal = normalized(text);
    if (normal.length() > MAX_LENGTH) {
      problems.add(problem("指南文本不能超过%d字".formatted(MAX_LENGTH)));
    }
    List<Guide.Clause> clauses = Guide.parse(normal).clauses();
    if (clauses.isEmpty()) {
      problems.add(problem("指南文本中没有条款：第一行是标题，各部分以“一、”“（一）”“1.”开头"));
    }
    Set<String> seen = new HashSet<>();
    clauses.stream()
        .filter(clause -> !seen.add(clause.id()))
        .forEach(
            clause ->
                problems.add(
                    problem("条款“%s”出现了两次（%s），请核对序号".formatted(clause.id(), begin(clause.text())))));
    return problems;
  }

  private static FieldProblem problem(String message) {
    return new FieldProblem("guide", message);
  }

  private static String begin(String text) {
    return text.length() > 20 ? text.substring(0, 20) + "…" : text;
  }
}
