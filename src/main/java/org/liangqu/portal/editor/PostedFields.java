package org.liangqu.portal.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangqu.proposal.draft.FieldKind;
import org.liangqu.proposal.draft.FormField;
import org.liangqu.shared.Refusal;
import org.springframework.util.MultiValueMap;

/** A section's form as a browser without scripts sends it. */
record PostedFields(MultiValueMap<String, String> parameters) {

  private static final JsonMapper JSON = new JsonMapper();

  /** Whether the page that was sent showed the field at all. */
  boolean has(FormField field) {
    return parameters.containsKey("base." + field.path());
  }

  /** What was typed into the field. */
  JsonNode typed(FormField field) {
    return field.isRows() ? rows(field) : value(field, field.path());
  }

  /** What stood in the field when the page was opened. */
  JsonNode base(FormField field) {
    String json = parameters.getFirst("base." + field.path());
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw Refusal.invalid("base-malformed", "页面内容不完整，请刷新后再保存");
    }
  }

  private JsonNode value(FormField field, String name) {
    if (field.kind() == FieldKind.CHOICES) {
      ArrayNode codes = JsonNodeFactory.instance.arrayNode();
      parameters.getOrDefault(name, List.of()).forEach(codes::add);
      return codes;
    }
    String text = parameters.getFirst(name);
    return TextNode.valueOf(text == null ? "" : text);
  }

  private ArrayNode rows(FormField field) {
    Pattern cell = Pattern.compile(Pattern.quote(field.path()) + "\\[(\\d{1,3})]\\..+");
    TreeSet<Integer> indexes = new TreeSet<>();
    for (String name : parameters.keySet()) {
      Matcher at = cell.matcher(name);
      if (at.matches()) {
        indexes.add(Integer.parseInt(at.group(1)));
      }
    }
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (int index : indexes) {
      ObjectNode row = rows.addObject();
      for (FormField column : field.columns()) {
        String name = "%s[%d].%s".formatted(field.path(), index, column.path());
        row.set(column.path(), value(column, name));
      }
    }
    return rows;
  }

  /** Whether the other person's change of the field is to stay. */
  boolean keepsTheirs(FormField field) {
    return parameters.getOrDefault("theirs", List.of()).contains(field.path());
  }
}
