package org.liangqu.proposal.comparison;

import java.util.List;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.draft.FormField;
import org.liangqu.proposal.draft.FormSection;

/**
 * Two versions of a proposal beside each other, section by section.
 *
 * @param from the earlier version
 * @param to the later one
 * @param openTo whether the later one is still being filled in
 */
public record VersionComparison(
    ProposalSummary summary,
    int from,
    int to,
    boolean openTo,
    List<Section> sections,
    List<FileChange> files) {

  public VersionComparison {
    sections = List.copyOf(sections);
    files = List.copyOf(files);
  }

  /** A section of the form. */
  public record Section(FormSection section, String label, List<FieldChange> fields) {

    public long changed() {
      return fields.stream().filter(FieldChange::isChanged).count();
    }
  }

  /**
   * A field, or a cell of a row.
   *
   * @param before what stood in it, in words
   * @param text the same as parts that stayed, went and came; empty where it isn't long
   * @param difference how much an amount grew, with its sign and unit; null for none
   * @param rows empty but for a list
   */
  public record FieldChange(
      FormField field,
      ChangeKind kind,
      String before,
      String after,
      List<TextPart> text,
      String difference,
      List<RowChange> rows) {

    public boolean isChanged() {
      return kind != ChangeKind.SAME;
    }

    public long changedRows() {
      return rows.stream().filter(row -> row.kind() != ChangeKind.SAME).count();
    }
  }

  /**
   * A row of a list.
   *
   * @param before its number there, counted from one; null for a new one
   * @param after its number now; null for one that went
   */
  public record RowChange(
      ChangeKind kind, Integer before, Integer after, List<FieldChange> cells) {}

  /** Some of a text, and what became of it: it stayed, came or went. */
  public record TextPart(ChangeKind kind, String text) {}

  /** A file that stayed, came, went, or was replaced by another. */
  public record FileChange(
      ChangeKind kind,
      AttachmentKind of,
      Integer fiscalYear,
      Attachment before,
      Attachment after) {}

  public long changedFields() {
    return sections.stream().mapToLong(Section::changed).sum();
  }

  public long changedFiles() {
    return files.stream().filter(file -> file.kind() != ChangeKind.SAME).count();
  }

  public boolean isSame() {
    return changedFields() + changedFiles() == 0;
  }
}
