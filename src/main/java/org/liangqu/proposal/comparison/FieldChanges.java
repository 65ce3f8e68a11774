package org.liangqu.proposal.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.List;
import org.liangqu.proposal.comparison.VersionComparison.FieldChange;
import org.liangqu.proposal.comparison.VersionComparison.RowChange;
import org.liangqu.proposal.comparison.VersionComparison.TextPart;
import org.liangqu.proposal.draft.EntryWords;
import org.liangqu.proposal.draft.FieldKind;
import org.liangqu.proposal.draft.FormField;

/** What became of a field's entry. */
final class FieldChanges {

  private static final JsonNode NOTHING = MissingNode.getInstance();

  private FieldChanges() {}

  static FieldChange of(FormField field, JsonNode before, JsonNode after) {
    ChangeKind kind =
        ChangeKind.of(isBlank(before), isBlank(after), sameEntry(field, before, after));
    return new FieldChange(
        field,
        kind,
        EntryWords.of(field, before),
        EntryWords.of(field, after),
        text(field, before, after),
        difference(field, before, after),
        field.isRows() ? rows(field, before, after) : List.of());
  }

  private static boolean isBlank(JsonNode entry) {
    return entry.isContainerNode() ? entry.isEmpty() : entry.asText().isEmpty();
  }

  /** 300 and 300.0 are one amount. */
  private static boolean sameEntry(FormField field, JsonNode before, JsonNode after) {
    if (isNumber(field) && !isBlank(before) && !isBlank(after)) {
      return number(before).compareTo(number(after)) == 0;
    }
    return before.equals(after) || isBlank(before) && isBlank(after);
  }

  private static boolean isNumber(FormField field) {
    return field.kind() == FieldKind.AMOUNT
        || field.kind() == FieldKind.NUMBER
        || field.kind() == FieldKind.COUNT;
  }

  private static BigDecimal number(JsonNode entry) {
    return new BigDecimal(entry.asText());
  }

  private static List<TextPart> text(FormField field, JsonNode before, JsonNode after) {
    boolean written = field.kind() == FieldKind.PROSE || field.kind() == FieldKind.TEXT;
    return written && !isBlank(before) && !isBlank(after)
        ? TextChanges.of(before.asText(), after.asText())
        : List.of();
  }

  private static String difference(FormField field, JsonNode before, JsonNode after) {
    if (!isNumber(field) || isBlank(before) || isBlank(after) || sameEntry(field, before, after)) {
      return null;
    }
    BigDecimal grown = number(after).subtract(number(before)).stripTrailingZeros();
    String sign = grown.signum() > 0 ? "+" : "−";
    String unit = field.unit() == null ? "" : " " + field.unit();
    return sign + grown.abs().toPlainString() + unit;
  }

  private static List<RowChange> rows(FormField field, JsonNode before, JsonNode after) {
    return RowPairs.of(field, before, after).stream()
        .map(pair -> row(field, pair, before, after))
        .toList();
  }

  private static RowChange row(
      FormField field, RowPairs.Pair pair, JsonNode before, JsonNode after) {
    JsonNode old = pair.isNew() ? NOTHING : before.get(pair.before());
    JsonNode current = pair.isGone() ? NOTHING : after.get(pair.after());
    List<FieldChange> cells =
        field.columns().stream()
            .filter(column -> column.kind() != FieldKind.KEY)
            .map(column -> of(column, old.path(column.path()), current.path(column.path())))
            .toList();
    boolean same = cells.stream().noneMatch(FieldChange::isChanged);
    return new RowChange(
        ChangeKind.of(pair.isNew(), pair.isGone(), same && !pair.isNew() && !pair.isGone()),
        pair.isNew() ? null : pair.before() + 1,
        pair.isGone() ? null : pair.after() + 1,
        cells);
  }
}
