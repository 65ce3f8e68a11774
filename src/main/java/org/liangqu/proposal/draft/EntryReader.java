package org.liangqu.proposal.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangqu.proposal.ContentPolicy;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.shared.FieldProblem;
import org.springframework.stereotype.Component;

/**
 * Reads an entry into the form: the form takes what it can keep, the rest is told field by field.
 */
@Component
class EntryReader {

  private static final int MOST_ROWS = 50;

  /** Without these a row can't be kept at all, and what to say then. */
  private static final Map<String, String> REQUIRED =
      Map.of(
          "yearlyPlan.year", "请填写年度",
          "indicators.group", "请选择指标类别",
          "achievements.key", "请填写成果编号");

  private final ContentPolicy policy;

  EntryReader(ContentPolicy policy) {
    this.policy = policy;
  }

  /**
   * @param content the form with what it could take over
   * @param problems what it couldn't, empty where it took everything
   */
  record Reading(ProposalContent content, List<FieldProblem> problems) {}

  /**
   * @param entry a tidy one
   */
  Reading read(FormField field, JsonNode entry, ProposalContent content) {
    List<FieldProblem> problems = new ArrayList<>();
    FormTree tree = FormTree.of(content);
    if (!field.isRows()) {
      JsonNode value = value(field, field.path(), entry, problems);
      return finish(field, tree, value, problems);
    }
    ArrayNode rows = rows(field, entry, problems);
    clearWrongCells(field, rows, tree, problems);
    dropIncompleteRows(field, rows, problems);
    return new Reading(tree.with(field.path(), rows), problems);
  }

  private Reading finish(
      FormField field, FormTree tree, JsonNode value, List<FieldProblem> problems) {
    ProposalContent read = tree.with(field.path(), value);
    List<FieldProblem> refused =
        policy.problems(read).stream()
            .filter(problem -> problem.field().equals(field.path()))
            .toList();
    if (refused.isEmpty()) {
      return new Reading(read, problems);
    }
    problems.addAll(refused);
    return new Reading(tree.with(field.path(), NullNode.instance), problems);
  }

  private static JsonNode value(
      FormField field, String path, JsonNode entry, List<FieldProblem> problems) {
    if (field.kind() == FieldKind.CHOICES) {
      return entry;
    }
    EntryText.Meaning meaning = EntryText.read(field, entry.asText());
    if (meaning.problem() == null) {
      return meaning.value();
    }
    problems.add(new FieldProblem(path, meaning.problem()));
    return NullNode.instance;
  }

  private static ArrayNode rows(FormField field, JsonNode entry, List<FieldProblem> problems) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < entry.size(); i++) {
      ObjectNode row = rows.addObject();
      for (FormField column : field.columns()) {
        row.set(
            column.path(),
            value(
                column,
                "%s[%d].%s".formatted(field.path(), i, column.path()),
                entry.get(i).get(column.path()),
                problems));
      }
    }
    if (rows.size() > MOST_ROWS) {
      problems.add(new FieldProblem(field.path(), "不超过%d项".formatted(MOST_ROWS)));
    }
    return rows;
  }

  /** What the form refuses to keep, such as a credit code with a wrong check character. */
  private void clearWrongCells(
      FormField field, ArrayNode rows, FormTree tree, List<FieldProblem> problems) {
    Pattern cell = Pattern.compile(Pattern.quote(field.path()) + "\\[(\\d+)]\\.(\\w+)");
    for (FieldProblem problem : policy.problems(tree.with(field.path(), rows))) {
      Matcher at = cell.matcher(problem.field());
      if (at.matches()) {
        ObjectNode row = (ObjectNode) rows.get(Integer.parseInt(at.group(1)));
        if (!row.path(at.group(2)).isNull()) {
          problems.add(problem);
          row.putNull(at.group(2));
        }
      }
    }
  }

  private static void dropIncompleteRows(
      FormField field, ArrayNode rows, List<FieldProblem> problems) {
    TreeSet<Integer> dropped = new TreeSet<>();
    for (FormField column : field.columns()) {
      String required = REQUIRED.get(field.path() + "." + column.path());
      for (int i = 0; required != null && i < rows.size(); i++) {
        if (rows.get(i).path(column.path()).isNull()) {
          dropped.add(i);
          askFor("%s[%d].%s".formatted(field.path(), i, column.path()), required, problems);
        }
      }
    }
    dropped.descendingIterator().forEachRemaining(rows::remove);
    while (rows.size() > MOST_ROWS) {
      rows.remove(MOST_ROWS);
    }
  }

  private static void askFor(String cell, String message, List<FieldProblem> problems) {
    if (problems.stream().noneMatch(problem -> problem.field().equals(cell))) {
      problems.add(new FieldProblem(cell, message));
    }
  }
}
