package org.liangqu.proposal.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.liangqu.shared.Refusal;

/**
 * What stands in a field, as it is shown and typed: a text, an array of chosen codes, or an array
 * of rows. The same content always has the same entry, so that entries can be compared.
 */
final class Entries {

  private static final int LONGEST = 100_000;
  private static final int MOST = 200;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Entries() {}

  /** The entry of a value of the form. */
  static JsonNode shown(FormField field, JsonNode value) {
    return switch (field.kind()) {
      case ROWS -> rows(field, value, Entries::shown);
      case CHOICES -> codes(field, texts(value));
      case TICK -> TextNode.valueOf(value.asBoolean() ? "true" : "");
      default -> TextNode.valueOf(written(value));
    };
  }

  private static String written(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }

  /**
   * What was typed, without what makes no difference: blank rows, the order of choices, line ends.
   *
   * @throws Refusal for more than anybody types
   */
  static JsonNode tidy(FormField field, JsonNode typed) {
    return switch (field.kind()) {
      case ROWS -> withKeys(field, rows(field, typed, Entries::tidy));
      case CHOICES -> codes(field, texts(typed));
      case TICK -> TextNode.valueOf(isTicked(typed) ? "true" : "");
      default -> TextNode.valueOf(text(typed));
    };
  }

  private static boolean isTicked(JsonNode typed) {
    String text = typed.asText();
    return text.equals("true") || text.equals("on");
  }

  private static String text(JsonNode typed) {
    String text = typed.isValueNode() ? typed.asText("") : "";
    if (text.length() > LONGEST) {
      throw Refusal.invalid("entry-too-long", "内容过长，最多保存%d字，请删减后再试".formatted(LONGEST));
    }
    String clean = text.replace("\0", "").replace("\r\n", "\n").replace('\r', '\n');
    return clean.isBlank() ? "" : clean;
  }

  private static List<String> texts(JsonNode array) {
    if (array.isTextual()) {
      return List.of(array.asText());
    }
    return IntStream.range(0, array.size()).mapToObj(i -> array.get(i).asText()).toList();
  }

  /** Codes that the field doesn't offer aren't anybody's choice. */
  private static ArrayNode codes(FormField field, Collection<String> chosen) {
    ArrayNode codes = NODES.arrayNode();
    field.options().stream()
        .map(FormField.Option::value)
        .filter(chosen::contains)
        .forEach(codes::add);
    return codes;
  }

  private static ArrayNode rows(FormField field, JsonNode rows, Reader cell) {
    if (rows.size() > MOST) {
      throw Refusal.invalid("entry-too-many", "“%s”最多%d行，请删减后再试".formatted(field.label(), MOST));
    }
    ArrayNode read = NODES.arrayNode();
    for (JsonNode row : rows) {
      ObjectNode entry = read.objectNode();
      field
          .columns()
          .forEach(column -> entry.set(column.path(), cell.read(column, row.path(column.path()))));
      if (!isBlank(field, entry)) {
        read.add(entry);
      }
    }
    return read;
  }

  private interface Reader {
    JsonNode read(FormField field, JsonNode value);
  }

  private static boolean isBlank(FormField field, ObjectNode row) {
    return field.columns().stream()
        .filter(column -> column.kind() != FieldKind.KEY)
        .allMatch(column -> isBlank(row.get(column.path())));
  }

  static boolean isBlank(JsonNode entry) {
    return entry.isArray() ? entry.isEmpty() : entry.asText().isEmpty();
  }

  /** New rows get the keys that nobody has yet. */
  private static ArrayNode withKeys(FormField field, ArrayNode rows) {
    field.key().map(FormField::path).ifPresent(key -> giveKeys(key, rows));
    return rows;
  }

  private static void giveKeys(String key, ArrayNode rows) {
    Set<String> taken = new HashSet<>();
    for (JsonNode row : rows) {
      if (!taken.add(row.get(key).asText())) {
        ((ObjectNode) row).put(key, "");
      }
    }
    for (JsonNode row : rows) {
      if (row.get(key).asText().isEmpty()) {
        String free =
            IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> "A" + i)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
        ((ObjectNode) row).put(key, free);
      }
    }
  }
}
