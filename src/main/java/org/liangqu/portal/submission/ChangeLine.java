package org.liangqu.portal.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.comparison.VersionComparison.FieldChange;
import org.liangqu.proposal.comparison.VersionComparison.Section;
import org.liangqu.proposal.comparison.VersionComparisons;
import org.liangqu.proposal.draft.FormSection;

/**
 * Something that changed since the last version, in words.
 *
 * @param place the field's path
 */
record ChangeLine(String section, String label, String place, String before, String after) {

  private static final String NONE = "（无）";

  static List<ChangeLine> between(ProposalDossier before, ProposalDossier after) {
    List<ChangeLine> lines = new ArrayList<>();
    for (Section section : VersionComparisons.sections(before, after)) {
      section.fields().stream()
          .filter(FieldChange::isChanged)
          .map(change -> of(section, change))
          .forEach(lines::add);
    }
    files(before, after).ifPresent(lines::add);
    return lines;
  }

  private static ChangeLine of(Section section, FieldChange change) {
    return new ChangeLine(
        section.label(),
        change.field().label(),
        change.field().path(),
        change.before(),
        change.after());
  }

  /** Only those of which there was another one, or none, are named. */
  private static Optional<ChangeLine> files(ProposalDossier before, ProposalDossier after) {
    List<String> was = names(before);
    List<String> is = names(after);
    List<String> removed = without(was, is);
    List<String> added = without(is, was);
    return removed.isEmpty() && added.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ChangeLine(
                FormSection.ATTACHMENTS.label(after.summary().type()),
                "附件",
                "attachments",
                joined(removed),
                joined(added)));
  }

  private static List<String> names(ProposalDossier dossier) {
    return dossier.attachments().stream().map(ChangeLine::name).toList();
  }

  /** The same name may stand for another content. */
  private static String name(Attachment file) {
    return "%s：%s（%s…）"
        .formatted(file.kind().label(), file.fileName(), file.sha256().substring(0, 8));
  }

  private static List<String> without(List<String> names, List<String> others) {
    return names.stream().filter(name -> !others.contains(name)).toList();
  }

  private static String joined(List<String> names) {
    return names.isEmpty() ? NONE : String.join("\n", names);
  }
}
