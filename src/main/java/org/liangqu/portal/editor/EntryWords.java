package org.liangqu.portal.editor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liangqu.proposal.draft.FieldKind;
import org.liangqu.proposal.draft.FormField;

/** What stands in a field, as people read it. */
public final class EntryWords {

  private static final String NOTHING = "（空）";

  private EntryWords() {}

  public static String of(FormField field, JsonNode entry) {
    if (entry == null || entry.isNull() || entry.isMissingNode()) {
      return NOTHING;
    }
    if (field.isRows()) {
      return rows(field, entry);
    }
    String words =
        entry.isArray()
            ? chosen(field, entry)
            : field.kind() == FieldKind.YES_NO || field.kind() == FieldKind.TICK
                ? answer(entry.asText())
                : label(field, entry.asText());
    return words.isBlank() ? NOTHING : words;
  }

  private static String answer(String text) {
    return switch (text) {
      case "true" -> "是";
      case "false" -> "否";
      default -> text;
    };
  }

  private static String label(FormField field, String code) {
    return field.options().stream()
        .filter(option -> option.value().equals(code))
        .map(FormField.Option::label)
        .findFirst()
        .orElse(code);
  }

  private static String chosen(FormField field, JsonNode codes) {
    List<String> labels = new ArrayList<>();
    codes.forEach(code -> labels.add(label(field, code.asText())));
    return String.join("、", labels);
  }

  private static String rows(FormField field, JsonNode rows) {
    List<String> lines = new ArrayList<>();
    for (JsonNode row : rows) {
      lines.add(
          (lines.size() + 1)
              + ". "
              + field.columns().stream()
                  .filter(column -> column.kind() != FieldKind.KEY)
                  .map(column -> cell(column, row.path(column.path())))
                  .filter(cell -> !cell.isEmpty())
                  .collect(Collectors.joining("；")));
    }
    return lines.isEmpty() ? NOTHING : String.join("\n", lines);
  }

  private static String cell(FormField column, JsonNode entry) {
    String words = of(column, entry);
    return words.equals(NOTHING) ? "" : column.label() + " " + words;
  }
}
