package org.liangqu.proposal.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** Brings two people's changes of one list together where they touch different cells. */
final class RowMerge {

  private RowMerge() {}

  /** None where both changed the same cell, or either removed a row. */
  static Optional<JsonNode> merge(JsonNode base, JsonNode theirs, JsonNode mine) {
    boolean mergeable =
        base.isArray()
            && theirs.size() >= base.size()
            && mine.size() >= base.size()
            && (theirs.size() == base.size() || mine.size() == base.size())
            && rowsAreObjects(base);
    if (!mergeable) {
      return Optional.empty();
    }
    ArrayNode merged = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < base.size(); i++) {
      Optional<ObjectNode> row = mergeRow(base.get(i), theirs.get(i), mine.get(i));
      if (row.isEmpty()) {
        return Optional.empty();
      }
      merged.add(row.get());
    }
    append(merged, theirs, base.size());
    append(merged, mine, base.size());
    return Optional.of(merged);
  }

  private static boolean rowsAreObjects(JsonNode rows) {
    return rows.isEmpty() || rows.get(0).isObject();
  }

  private static Optional<ObjectNode> mergeRow(JsonNode base, JsonNode theirs, JsonNode mine) {
    ObjectNode merged = mine.deepCopy();
    for (Map.Entry<String, JsonNode> cell : base.properties()) {
      JsonNode their = theirs.path(cell.getKey());
      JsonNode my = mine.path(cell.getKey());
      boolean theyChanged = !their.equals(cell.getValue());
      boolean iChanged = !my.equals(cell.getValue());
      if (theyChanged && iChanged && !their.equals(my)) {
        return Optional.empty();
      }
      if (theyChanged) {
        merged.set(cell.getKey(), their);
      }
    }
    return Optional.of(merged);
  }

  private static void append(ArrayNode merged, JsonNode rows, int from) {
    for (int i = from; i < rows.size(); i++) {
      merged.add(rows.get(i));
    }
  }
}
