package org.liangqu.portal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.DeadlineScope;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.Judgements;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.organization.Units;
import org.liangqu.portal.editor.EditorPage.Clash;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Uploads;
import org.liangqu.proposal.draft.DraftForm;
import org.liangqu.proposal.draft.Drafts;
import org.liangqu.proposal.draft.FormSection;
import org.liangqu.proposal.hints.PlausibilityHints;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Gathers what a page of the editor shows. */
@Component
class EditorPages {

  private final Drafts drafts;
  private final Judgements judgements;
  private final PlausibilityHints hints;
  private final Calls calls;
  private final Units units;
  private final Uploads uploads;
  private final CurrentPerson currentPerson;

  EditorPages(
      Drafts drafts,
      Judgements judgements,
      PlausibilityHints hints,
      Calls calls,
      Units units,
      Uploads uploads,
      CurrentPerson currentPerson) {
    this.drafts = drafts;
    this.judgements = judgements;
    this.hints = hints;
    this.calls = calls;
    this.units = units;
    this.uploads = uploads;
    this.currentPerson = currentPerson;
  }

  EditorPage of(UUID id, FormSection section) {
    return of(id, section, Map.of(), null);
  }

  /**
   * @param clashes what was typed while somebody else changed the same field, by path
   * @param addedTo the list that a row is to be added to, null for none
   */
  EditorPage of(UUID id, FormSection section, Map<String, Clash> clashes, String addedTo) {
    DraftForm form = drafts.open(id);
    if (!form.sections().contains(section)) {
      throw Refusal.notFound(
          "section-unknown", "这一类项目没有要填写的“%s”".formatted(section.label(form.type())));
    }
    ProposalSummary summary = form.dossier().summary();
    List<Note> notes = notes(form);
    Call call =
        calls.get(summary.callId(), DeadlineScope.ofProposal(summary.id(), summary.parkCode()));
    return new EditorPage(
        summary,
        call,
        units.get(summary.unitId()),
        form,
        section,
        states(form, notes),
        notes,
        drafts.present(id, section),
        clashes,
        addedTo,
        currentPerson.get().id(),
        section == FormSection.ATTACHMENTS ? uploads.unfinished(id) : List.of());
  }

  /** The first section that isn't done, or the first of all. */
  FormSection nextToFill(UUID id) {
    DraftForm form = drafts.open(id);
    List<SectionState> states = states(form, notes(form));
    return states.stream()
        .filter(state -> state.missing() + state.faults() > 0)
        .findFirst()
        .orElse(states.get(0))
        .section();
  }

  private static List<SectionState> states(DraftForm form, List<Note> notes) {
    return form.sections().stream().map(section -> SectionState.of(section, form, notes)).toList();
  }

  private List<Note> notes(DraftForm form) {
    List<Note> notes = new ArrayList<>();
    form.unread().forEach(one -> notes.add(Note.unread(one, EditorPlaces.of(one.field(), form))));
    addFindings(form, notes);
    addMissing(form, notes);
    hints
        .of(form.dossier())
        .forEach(hint -> notes.add(Note.of(hint, EditorPlaces.of(hint.field(), form))));
    return notes;
  }

  /** What can't be read isn't in the form, so that the rules would only call it missing. */
  private void addFindings(DraftForm form, List<Note> notes) {
    Set<String> unread = notes.stream().map(Note::place).collect(Collectors.toSet());
    for (Finding finding : judgements.precheck(form.dossier().summary().id())) {
      String place = EditorPlaces.of(finding.field(), form);
      if (!finding.overridden() && !unread.contains(place)) {
        notes.add(Note.of(finding, place, EditorPlaces.isBlank(place, form)));
      }
    }
  }

  /** Where a rule says so already, with its clause, it needn't be said twice. */
  private static void addMissing(DraftForm form, List<Note> notes) {
    Set<String> said =
        notes.stream()
            .filter(note -> note.kind().counts())
            .map(Note::place)
            .collect(Collectors.toSet());
    form.missing().stream()
        .map(problem -> Note.missing(problem, EditorPlaces.of(problem.field(), form)))
        .filter(note -> !said.contains(note.place()))
        .forEach(notes::add);
  }
}
