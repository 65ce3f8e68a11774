package org.liangqu.portal.editor;

import java.util.List;
import org.liangqu.proposal.draft.DraftForm;
import org.liangqu.proposal.draft.FormSection;
import org.liangqu.proposal.draft.ProposalForm;

/**
 * How far a section has come, by what the rules and the form say of it.
 *
 * @param missing what is to be filled in yet
 * @param faults what was filled in and can't stay so
 * @param blank whether nothing is filled in, and nothing need be
 */
record SectionState(FormSection section, String label, int missing, int faults, boolean blank) {

  static SectionState of(FormSection section, DraftForm form, List<Note> notes) {
    List<Note> counting =
        notes.stream().filter(note -> note.kind().counts() && isIn(section, note.place())).toList();
    int missing =
        (int)
            counting.stream()
                .filter(note -> EditorPlaces.isBlank(note.place(), form))
                .map(Note::place)
                .distinct()
                .count();
    int faults =
        (int) counting.stream().filter(note -> !EditorPlaces.isBlank(note.place(), form)).count();
    boolean blank =
        missing + faults == 0
            && (section == FormSection.ATTACHMENTS
                ? form.dossier().attachments().isEmpty()
                : form.fields(section).stream().allMatch(field -> form.isBlank(field.path())));
    return new SectionState(section, section.label(form.type()), missing, faults, blank);
  }

  private static boolean isIn(FormSection section, String place) {
    return place.equals(EditorPlaces.head(section))
        || ProposalForm.sectionOf(place).filter(section::equals).isPresent();
  }

  /** In words, such as 还差2项. */
  public String words() {
    if (faults > 0) {
      return "有%d处问题".formatted(faults) + (missing > 0 ? "，还差%d项".formatted(missing) : "");
    }
    if (missing > 0) {
      return "还差%d项".formatted(missing);
    }
    return blank ? "选填" : "已完成";
  }

  public String style() {
    if (faults > 0) {
      return "fault";
    }
    if (missing > 0) {
      return "missing";
    }
    return blank ? "blank" : "done";
  }
}
