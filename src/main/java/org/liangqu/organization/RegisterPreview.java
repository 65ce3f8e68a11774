package org.liangqu.organization;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an import would do, before it is confirmed.
 *
 * @param id what to confirm it by; null if there are problems, for then nothing was kept
 * @param sha256 of the file, to confirm that the same is imported
 * @param format how the file was read, for the person to check
 * @param changes the first of each kind
 * @param problems the first of them
 * @param problemCount of all
 * @param notices what isn't wrong in itself but should be looked at, the first of them
 */
public record RegisterPreview(
    UUID id,
    RegisterKind register,
    String fileName,
    String sha256,
    String format,
    RegisterCounts counts,
    List<Change> changes,
    List<RowProblem> problems,
    int problemCount,
    List<RowProblem> notices) {

  /** What happens to an entry. */
  public enum ChangeKind {
    ADDED("新增"),
    CHANGED("变更"),
    CLOSED("移出");

    private final String label;

    ChangeKind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * One entry that changes.
   *
   * @param line the row of the file; null for an entry that the file doesn't have
   * @param before what it says now, empty for a new one
   * @param after what it will say, empty for one that goes
   */
  public record Change(
      ChangeKind kind,
      Integer line,
      Map<RegisterColumn, String> before,
      Map<RegisterColumn, String> after) {

    /** What is shown of it. */
    public Map<RegisterColumn, String> values() {
      return after.isEmpty() ? before : after;
    }

    /** Whether the column will say something else. */
    public boolean alters(RegisterColumn column) {
      return kind == ChangeKind.CHANGED
          && !before.getOrDefault(column, "").equals(after.getOrDefault(column, ""));
    }
  }

  public RegisterPreview {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
  }

  public boolean importable() {
    return id != null;
  }

  /** The first changes of a kind. */
  public List<Change> changes(ChangeKind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }
}
