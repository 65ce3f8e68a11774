package org.liangqu.proposal.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.liangqu.proposal.comparison.VersionComparison.TextPart;

/**
 * What came and went in a text: by words in Latin letters and numbers, by characters in Chinese.
 */
final class TextChanges {

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{IsLatin}\\p{Nd}]+|\\s+|.", Pattern.DOTALL);

  /** Where less than this stays, old and new are easier to read whole. */
  private static final double LEAST_COMMON = 0.3;

  /** What stays between two changes is shown as stayed from this length. */
  private static final int LEAST_STAY = 2;

  private TextChanges() {}

  static List<TextPart> of(String before, String after) {
    if (before.equals(after)) {
      return before.isEmpty() ? List.of() : List.of(new TextPart(ChangeKind.SAME, before));
    }
    Parts parts = new Parts();
    List<String> old = tokens(before);
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, tokens(after)).getDeltas()) {
      int position = delta.getSource().getPosition();
      parts.stays(String.join("", old.subList(at, position)));
      parts.changes(
          String.join("", delta.getSource().getLines()),
          String.join("", delta.getTarget().getLines()));
      at = position + delta.getSource().size();
    }
    parts.stays(String.join("", old.subList(at, old.size())));
    return parts.stayed < LEAST_COMMON * Math.min(before.length(), after.length())
        ? whole(before, after)
        : parts.list();
  }

  private static List<TextPart> whole(String before, String after) {
    Parts parts = new Parts();
    parts.changes(before, after);
    return parts.list();
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(found -> found.group()).toList();
  }

  /** Joins changes with the scraps between them, which only look alike by chance. */
  private static final class Parts {

    private final List<TextPart> list = new ArrayList<>();
    private final StringBuilder went = new StringBuilder();
    private final StringBuilder came = new StringBuilder();
    private int stayed;

    void stays(String text) {
      boolean scrap = went.length() + came.length() > 0 && text.length() < LEAST_STAY;
      if (scrap) {
        changes(text, text);
        return;
      }
      flush();
      add(ChangeKind.SAME, text);
      stayed += text.length();
    }

    void changes(String before, String after) {
      went.append(before);
      came.append(after);
    }

    private void flush() {
      add(ChangeKind.REMOVED, went.toString());
      add(ChangeKind.ADDED, came.toString());
      went.setLength(0);
      came.setLength(0);
    }

    private void add(ChangeKind kind, String text) {
      if (!text.isEmpty()) {
        list.add(new TextPart(kind, text));
      }
    }

    List<TextPart> list() {
      flush();
      return List.copyOf(list);
    }
  }
}
