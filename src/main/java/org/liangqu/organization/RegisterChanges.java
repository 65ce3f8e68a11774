package org.liangqu.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liangqu.organization.RegisterPreview.Change;
import org.liangqu.organization.RegisterPreview.ChangeKind;

/**
 * What is to be done so that a register lists what a file has. An entry that says something else
 * than before is closed and opened anew, so that the register of any day can be told.
 */
record RegisterChanges(
    List<RegisterRow> added, List<Changed> changed, List<ListedEntry> closed, int unchanged) {

  static final RegisterChanges NONE = new RegisterChanges(List.of(), List.of(), List.of(), 0);

  private static final int SHOWN_OF_EACH = 20;

  record Changed(ListedEntry before, RegisterRow after) {}

  static RegisterChanges between(
      RegisterKind kind, List<ListedEntry> listed, List<RegisterRow> rows) {
    Map<List<String>, ListedEntry> left = new HashMap<>();
    listed.forEach(entry -> left.put(RegisterRow.identity(kind, entry.values()), entry));
    List<RegisterRow> added = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    for (RegisterRow row : rows) {
      ListedEntry before = left.remove(row.identity(kind));
      if (before == null) {
        added.add(row);
      } else if (!before.values().equals(row.values())) {
        changed.add(new Changed(before, row));
      }
    }
    List<ListedEntry> closed =
        listed.stream()
            .filter(entry -> left.containsKey(RegisterRow.identity(kind, entry.values())))
            .toList();
    return new RegisterChanges(added, changed, closed, rows.size() - added.size() - changed.size());
  }

  RegisterCounts counts() {
    return new RegisterCounts(added.size(), changed.size(), unchanged, closed.size());
  }

  List<RegisterRow> toOpen() {
    return Stream.concat(added.stream(), changed.stream().map(Changed::after)).toList();
  }

  List<ListedEntry> toClose() {
    return Stream.concat(closed.stream(), changed.stream().map(Changed::before)).toList();
  }

  /** The first of each kind. */
  List<Change> shown() {
    Stream<Change> closing =
        closed.stream()
            .limit(SHOWN_OF_EACH)
            .map(entry -> new Change(ChangeKind.CLOSED, null, entry.values(), Map.of()));
    Stream<Change> changing =
        changed.stream()
            .limit(SHOWN_OF_EACH)
            .map(
                one ->
                    new Change(
                        ChangeKind.CHANGED,
                        one.after().line(),
                        one.before().values(),
                        one.after().values()));
    Stream<Change> adding =
        added.stream()
            .limit(SHOWN_OF_EACH)
            .map(row -> new Change(ChangeKind.ADDED, row.line(), Map.of(), row.values()));
    return Stream.of(closing, changing, adding).flatMap(changes -> changes).toList();
  }
}
