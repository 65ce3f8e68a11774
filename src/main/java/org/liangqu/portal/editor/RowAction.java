package org.liangqu.portal.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a button at a row asks for where no script does it. */
record RowAction(String verb, String path, int index) {

  private static final Pattern WRITTEN = Pattern.compile("(add|remove|up):([\\w.]+):(\\d{1,3})");
  private static final RowAction NONE = new RowAction("", "", 0);

  /** Nothing is asked for by what can't be read. */
  static RowAction of(String written) {
    Matcher action = WRITTEN.matcher(written == null ? "" : written);
    return action.matches()
        ? new RowAction(action.group(1), action.group(2), Integer.parseInt(action.group(3)))
        : NONE;
  }

  boolean adds() {
    return verb.equals("add");
  }

  JsonNode applyTo(String field, JsonNode typed) {
    if (!path.equals(field)
        || adds()
        || !(typed instanceof ArrayNode rows)
        || index >= rows.size()) {
      return typed;
    }
    ArrayNode changed = rows.deepCopy();
    JsonNode row = changed.remove(index);
    if (verb.equals("up")) {
      changed.insert(Math.max(index - 1, 0), row);
    }
    return changed;
  }
}
