package org.liangqu.proposal.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.liangqu.proposal.draft.FieldKind;
import org.liangqu.proposal.draft.FormField;

/**
 * Which row of a list became which: first those that are the same, then those with the same code,
 * key or year, then the same name, then those most alike. The position decides between equals only.
 */
final class RowPairs {

  private static final int NONE = -1;
  private static final double LEAST_ALIKE = 0.4;

  /** A row before and a row after, either missing. */
  record Pair(int before, int after) {

    boolean isNew() {
      return before == NONE;
    }

    boolean isGone() {
      return after == NONE;
    }
  }

  private final FormField field;
  private final List<JsonNode> before;
  private final List<JsonNode> after;
  private final int[] became;
  private final boolean[] taken;

  private RowPairs(FormField field, JsonNode before, JsonNode after) {
    this.field = field;
    this.before = list(before);
    this.after = list(after);
    became = new int[this.before.size()];
    taken = new boolean[this.after.size()];
    Arrays.fill(became, NONE);
  }

  static List<Pair> of(FormField field, JsonNode before, JsonNode after) {
    RowPairs pairs = new RowPairs(field, before, after);
    pairs.match(Objects::equals);
    field.columns().stream()
        .filter(RowPairs::isIdentity)
        .forEach(column -> pairs.match((one, other) -> sameIn(column, one, other)));
    field
        .column("name")
        .ifPresent(column -> pairs.match((one, other) -> sameIn(column, one, other)));
    pairs.matchAlike();
    return pairs.inOrder();
  }

  private static List<JsonNode> list(JsonNode rows) {
    return IntStream.range(0, rows.size()).mapToObj(rows::get).toList();
  }

  private static boolean isIdentity(FormField column) {
    return column.kind() == FieldKind.CODE
        || column.kind() == FieldKind.KEY
        || column.kind() == FieldKind.YEAR;
  }

  private static boolean sameIn(FormField column, JsonNode one, JsonNode other) {
    String text = one.path(column.path()).asText();
    return !text.isEmpty() && text.equals(other.path(column.path()).asText());
  }

  private void match(BiPredicate<JsonNode, JsonNode> same) {
    for (int i = 0; i < became.length; i++) {
      for (int k = 0; k < taken.length && became[i] == NONE; k++) {
        if (!taken[k] && same.test(before.get(i), after.get(k))) {
          pair(i, k);
        }
      }
    }
  }

  private void pair(int i, int k) {
    became[i] = k;
    taken[k] = true;
  }

  /** The most alike first, so that a row doesn't take another's. */
  private void matchAlike() {
    while (true) {
      double best = LEAST_ALIKE;
      Pair most = null;
      for (int i = 0; i < became.length; i++) {
        for (int k = 0; k < taken.length; k++) {
          double alike = became[i] == NONE && !taken[k] ? likeness(i, k) : 0;
          if (alike > best) {
            best = alike;
            most = new Pair(i, k);
          }
        }
      }
      if (most == null) {
        return;
      }
      pair(most.before(), most.after());
    }
  }

  /** Whoever changed a row's code made another row of it, however much else stayed. */
  private double likeness(int i, int k) {
    int filled = 0;
    int equal = 0;
    for (FormField column : field.columns()) {
      String one = before.get(i).path(column.path()).toString();
      String other = after.get(k).path(column.path()).toString();
      boolean blank = one.equals("\"\"") && other.equals("\"\"");
      filled += blank ? 0 : 1;
      equal += !blank && one.equals(other) ? 1 : 0;
    }
    return filled == 0 ? 0 : (double) equal / filled;
  }

  /** As the rows stand now, those that went after the row that they stood behind. */
  private List<Pair> inOrder() {
    List<Pair> pairs = new ArrayList<>();
    for (int k = 0; k < taken.length; k++) {
      pairs.add(new Pair(positionBefore(k), k));
    }
    for (int i = 0; i < became.length; i++) {
      if (became[i] == NONE) {
        pairs.add(placeOf(i, pairs), new Pair(i, NONE));
      }
    }
    return List.copyOf(pairs);
  }

  private int positionBefore(int k) {
    return IntStream.range(0, became.length).filter(i -> became[i] == k).findFirst().orElse(NONE);
  }

  private static int placeOf(int i, List<Pair> pairs) {
    int place = 0;
    for (int at = 0; at < pairs.size(); at++) {
      int earlier = pairs.get(at).before();
      place = earlier != NONE && earlier < i ? at + 1 : place;
    }
    return place;
  }
}
