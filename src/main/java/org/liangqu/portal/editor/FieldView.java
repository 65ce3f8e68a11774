package org.liangqu.portal.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.liangqu.proposal.draft.FormField;

/**
 * A field as its page shows it.
 *
 * @param place its path, in a row with the row's index
 * @param text what stands in it, empty for choices and rows
 * @param chosen the codes chosen, empty but for several choices
 * @param rows empty but for a list
 * @param base what the next change starts from, as JSON; null in a row
 */
record FieldView(
    FormField field,
    String place,
    String text,
    List<String> chosen,
    List<RowView> rows,
    String base) {

  /** Stands for the index in the row from which scripts make new ones. */
  private static final String NEW_ROW = "__row__";

  /** A row of a list. */
  record RowView(String index, String place, List<FieldView> cells) {

    public String id() {
      return FieldView.id(place);
    }

    /** Counted from one; nothing for the row from which scripts make new ones. */
    public String number() {
      return index.equals(NEW_ROW) ? "" : String.valueOf(Integer.parseInt(index) + 1);
    }
  }

  static FieldView of(FormField field, JsonNode entry, JsonNode base, int blankRows) {
    return new FieldView(
        field,
        field.path(),
        entry.isValueNode() ? entry.asText() : "",
        field.isRows() ? List.of() : codes(entry),
        field.isRows() ? rows(field, entry, blankRows) : List.of(),
        base.toString());
  }

  private static List<String> codes(JsonNode entry) {
    return StreamSupport.stream(entry.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static List<RowView> rows(FormField field, JsonNode entry, int blankRows) {
    return IntStream.range(0, entry.size() + blankRows)
        .mapToObj(i -> row(field, String.valueOf(i), entry.path(i)))
        .toList();
  }

  private static RowView row(FormField field, String index, JsonNode row) {
    String place = "%s[%s]".formatted(field.path(), index);
    return new RowView(
        index,
        place,
        field.columns().stream()
            .map(column -> cell(column, place + "." + column.path(), row.path(column.path())))
            .toList());
  }

  private static FieldView cell(FormField column, String place, JsonNode entry) {
    return new FieldView(column, place, entry.asText(), codes(entry), List.of(), null);
  }

  /** A blank row to copy. */
  public RowView blankRow() {
    return row(field, NEW_ROW, MissingNode.getInstance());
  }

  /** The id of its element. */
  public String id() {
    return id(place);
  }

  static String id(String place) {
    return "f-" + place.replace("]", "").replaceAll("[^A-Za-z0-9_]+", "-");
  }

  public boolean isChosen(String code) {
    return chosen.contains(code) || text.equals(code);
  }

  /** A cluster that the call no longer names stays to be seen. */
  public boolean isOutside(List<String> known) {
    return !text.isEmpty() && !known.contains(text);
  }
}
