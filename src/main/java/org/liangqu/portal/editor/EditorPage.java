package org.liangqu.portal.editor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.liangqu.call.Call;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.UploadProgress;
import org.liangqu.proposal.draft.Colleague;
import org.liangqu.proposal.draft.DraftForm;
import org.liangqu.proposal.draft.FormSection;
import org.liangqu.proposal.files.FileType;

/**
 * All that a page of the editor shows.
 *
 * @param call with the deadlines that hold for the proposal
 * @param section the one that is filled in here
 * @param notes what is said beside the fields of all sections
 * @param others who else has the draft open
 * @param clashes what was typed while somebody else changed the same field, by path
 * @param addedTo the list that a row is to be added to, null for none
 * @param account whose page it is
 * @param uploads the person's own files that haven't come whole
 */
record EditorPage(
    ProposalSummary summary,
    Call call,
    Unit unit,
    DraftForm form,
    FormSection section,
    List<SectionState> sections,
    List<Note> notes,
    List<Colleague> others,
    Map<String, Clash> clashes,
    String addedTo,
    String account,
    List<UploadProgress> uploads) {

  /**
   * Two people's changes of one field.
   *
   * @param theirs in words
   */
  record Clash(String message, JsonNode mine, String theirs) {}

  /** What to attach of a kind. */
  record Files(AttachmentKind kind, List<Attachment> attachments, List<Note> notes) {

    boolean isMissing() {
      return attachments.isEmpty();
    }
  }

  /** The title as it is written just now. */
  public String heading() {
    return form.isBlank("title") ? "未命名的申报" : form.entry("title").asText();
  }

  public List<FieldView> fields() {
    return form.fields(section).stream()
        .map(
            field -> {
              JsonNode standing = form.entry(field.path());
              Clash clash = clashes.get(field.path());
              int blankRows = field.path().equals(addedTo) || standing.isEmpty() ? 1 : 0;
              return FieldView.of(
                  field, clash == null ? standing : clash.mine(), standing, blankRows);
            })
        .toList();
  }

  public List<Note> at(String place) {
    return notes.stream().filter(note -> note.place().equals(place)).toList();
  }

  public List<Note> general() {
    return at(EditorPlaces.GENERAL);
  }

  public List<Note> head() {
    return at(EditorPlaces.head(section));
  }

  /** The places of this section that something is said at. */
  public List<String> places() {
    return notes.stream().map(Note::place).distinct().toList();
  }

  /** What is missing comes first. */
  public List<Files> files() {
    return Arrays.stream(AttachmentKind.values())
        .map(
            kind ->
                new Files(
                    kind,
                    form.dossier().attachments().stream().filter(it -> it.kind() == kind).toList(),
                    at("attachments." + kind.name())))
        .filter(files -> !files.attachments().isEmpty() || !files.notes().isEmpty())
        .sorted(Comparator.comparing(files -> !files.isMissing()))
        .toList();
  }

  /** The names' ends of what may be attached, as a file dialog takes them. */
  public String accepted() {
    return FileType.accepted();
  }

  public AttachmentKind[] kinds() {
    return AttachmentKind.values();
  }

  public List<SumLine> sums() {
    return SumLine.of(form.dossier().content());
  }

  public boolean showsSums() {
    return section == FormSection.FUNDS || section == FormSection.SUBPROJECTS;
  }

  /** Null for the first. */
  public SectionState previous() {
    int at = index();
    return at == 0 ? null : sections.get(at - 1);
  }

  /** Null for the last. */
  public SectionState next() {
    int at = index();
    return at + 1 == sections.size() ? null : sections.get(at + 1);
  }

  public SectionState current() {
    return sections.get(index());
  }

  private int index() {
    return sections.stream().map(SectionState::section).toList().indexOf(section);
  }

  public long done() {
    return sections.stream().filter(one -> one.missing() + one.faults() == 0).count();
  }
}
