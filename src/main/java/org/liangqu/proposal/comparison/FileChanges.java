package org.liangqu.proposal.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.comparison.VersionComparison.FileChange;

/** What became of the files: a file of the same kind, year and unit takes another's place. */
final class FileChanges {

  private FileChanges() {}

  static List<FileChange> of(List<Attachment> before, List<Attachment> after) {
    List<Attachment> gone = new ArrayList<>(before);
    List<FileChange> changes = new ArrayList<>();
    List<Attachment> come = new ArrayList<>();
    for (Attachment file : after) {
      if (gone.removeIf(old -> old.sha256().equals(file.sha256()) && sameLabel(old, file))) {
        changes.add(change(ChangeKind.SAME, file, file));
      } else {
        come.add(file);
      }
    }
    for (Attachment file : come) {
      Optional<Attachment> replaced = gone.stream().filter(old -> sameLabel(old, file)).findFirst();
      replaced.ifPresent(gone::remove);
      changes.add(
          change(
              replaced.isPresent() ? ChangeKind.CHANGED : ChangeKind.ADDED,
              replaced.orElse(null),
              file));
    }
    gone.forEach(file -> changes.add(change(ChangeKind.REMOVED, file, null)));
    changes.sort(
        Comparator.comparing(FileChange::of)
            .thenComparing(FileChange::fiscalYear, Comparator.nullsLast(Integer::compare)));
    return changes;
  }

  private static boolean sameLabel(Attachment one, Attachment other) {
    return one.kind() == other.kind()
        && Objects.equals(one.fiscalYear(), other.fiscalYear())
        && Objects.equals(one.ownerCreditCode(), other.ownerCreditCode())
        && Objects.equals(one.achievementKey(), other.achievementKey());
  }

  private static FileChange change(ChangeKind kind, Attachment before, Attachment after) {
    Attachment either = after == null ? before : after;
    return new FileChange(kind, either.kind(), either.fiscalYear(), before, after);
  }
}
