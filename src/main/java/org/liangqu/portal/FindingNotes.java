package org.liangqu.portal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.liangqu.portal.FindingNote.Check;

/**
 * The findings on a proposal as its page shows them: in lists at the top, and at their fields.
 *
 * @param prechecked whether the pre-check was run for the reader
 * @param expected what a submission would find now
 * @param kept what was found on the version shown
 */
record FindingNotes(boolean prechecked, List<FindingNote> expected, List<FindingNote> kept) {

  FindingNotes {
    expected = List.copyOf(expected);
    kept = List.copyOf(kept);
  }

  /** Those at a field: what was kept, then what the pre-check adds to it. */
  public List<FindingNote> at(String place) {
    return all().filter(note -> place.equals(note.place())).toList();
  }

  /** Whether any stands at the field or at one within it. */
  public boolean under(String place) {
    return all().map(FindingNote::place).anyMatch(at -> isWithin(at, place));
  }

  /** What the pre-check says of those that were kept and can be corrected. */
  List<Check> checks() {
    return kept.stream().map(FindingNote::check).filter(Objects::nonNull).toList();
  }

  private static boolean isWithin(String at, String place) {
    return at != null
        && (at.equals(place) || at.startsWith(place + ".") || at.startsWith(place + "["));
  }

  private Stream<FindingNote> all() {
    return Stream.concat(kept.stream(), expected.stream().filter(this::isNew));
  }

  private boolean isNew(FindingNote note) {
    return kept.stream().noneMatch(one -> one.finding().saysSameAs(note.finding()));
  }
}
