package org.liangqu.portal.editor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangqu.proposal.draft.DraftForm;
import org.liangqu.proposal.draft.FormField;
import org.liangqu.proposal.draft.FormSection;
import org.liangqu.proposal.draft.ProposalForm;

/** Where in the editor the fields stand that findings, problems and hints name. */
final class EditorPlaces {

  /** Above all sections. */
  static final String GENERAL = "general";

  private static final String HEAD = "section.";
  private static final String UNIT = "unit";
  private static final String ATTACHMENT = "attachments.";
  private static final Pattern CELL = Pattern.compile("(.+)\\[(\\d{1,4})](?:\\.(\\w+))?");

  private EditorPlaces() {}

  /** The head of a section. */
  static String head(FormSection section) {
    return HEAD + section.id();
  }

  /** The field's own place or the nearest around it. */
  static String of(String field, DraftForm form) {
    if (field == null) {
      return GENERAL;
    }
    if (field.equals(UNIT) || field.startsWith(UNIT + ".")) {
      return head(FormSection.UNITS);
    }
    if (field.startsWith(ATTACHMENT)) {
      return field;
    }
    for (String place = field; place != null; place = around(place)) {
      if (isShown(place, form)) {
        return place;
      }
    }
    return ProposalForm.sectionOf(field)
        .filter(section -> form.sections().contains(section))
        .map(EditorPlaces::head)
        .orElse(GENERAL);
  }

  private static boolean isShown(String place, DraftForm form) {
    Matcher cell = CELL.matcher(place);
    if (!cell.matches()) {
      return isField(place, form);
    }
    int row = Integer.parseInt(cell.group(2));
    return isField(cell.group(1), form)
        && row < form.entry(cell.group(1)).size()
        && (cell.group(3) == null || hasColumn(cell.group(1), cell.group(3), form));
  }

  private static boolean isField(String path, DraftForm form) {
    return form.sections().stream()
        .flatMap(section -> form.fields(section).stream())
        .map(FormField::path)
        .anyMatch(path::equals);
  }

  private static boolean hasColumn(String path, String column, DraftForm form) {
    return ProposalForm.field(path, form.type()).flatMap(field -> field.column(column)).isPresent();
  }

  private static String around(String place) {
    int end = Math.max(place.lastIndexOf('.'), place.lastIndexOf('['));
    return end < 1 ? null : place.substring(0, end);
  }

  /** Whether nothing is filled in or attached there. */
  static boolean isBlank(String place, DraftForm form) {
    if (place.startsWith(ATTACHMENT)) {
      return form.dossier().attachments().stream()
          .map(attachment -> ATTACHMENT + attachment.kind().name())
          .noneMatch(place::equals);
    }
    boolean isField = !place.equals(GENERAL) && !place.startsWith(HEAD);
    return isField && form.isBlank(fieldOf(place));
  }

  /** The field or list that a place belongs to. */
  private static String fieldOf(String place) {
    Matcher cell = CELL.matcher(place);
    return cell.matches() ? cell.group(1) : place;
  }
}
