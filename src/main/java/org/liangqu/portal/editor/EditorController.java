package org.liangqu.portal.editor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.liangqu.portal.editor.EditorPage.Clash;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.Submissions;
import org.liangqu.proposal.draft.DraftForm;
import org.liangqu.proposal.draft.Drafts;
import org.liangqu.proposal.draft.EntryWords;
import org.liangqu.proposal.draft.FieldConflict;
import org.liangqu.proposal.draft.FormField;
import org.liangqu.proposal.draft.FormSection;
import org.liangqu.proposal.draft.ProposalForm;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which a proposal is filled in, one for each section; they work without scripts. */
@Controller
@RequestMapping("/proposals/{id}/edit")
class EditorController {

  private final EditorPages pages;
  private final Drafts drafts;
  private final Proposals proposals;
  private final Submissions submissions;

  EditorController(EditorPages pages, Drafts drafts, Proposals proposals, Submissions submissions) {
    this.pages = pages;
    this.drafts = drafts;
    this.proposals = proposals;
    this.submissions = submissions;
  }

  /** Where there is something to do; a proposal that isn't open is shown as it is. */
  @GetMapping
  String begin(@PathVariable UUID id, @RequestParam(required = false) String field) {
    if (submissions.isLocked(id)) {
      return confirmation(id);
    }
    if (!proposals.isChangeable(id)) {
      return "redirect:/proposals/" + id;
    }
    return ProposalForm.sectionOf(field)
        .map(section -> page(id, section) + "#" + FieldView.id(field))
        .orElseGet(() -> page(id, pages.nextToFill(id)));
  }

  private static String page(UUID id, FormSection section) {
    return "redirect:/proposals/%s/edit/%s".formatted(id, section.id());
  }

  @GetMapping("/{section}")
  String section(
      @PathVariable UUID id,
      @PathVariable String section,
      @RequestParam(required = false) String add,
      Model model) {
    if (submissions.isLocked(id)) {
      return confirmation(id);
    }
    model.addAttribute("page", pages.of(id, known(section), Map.of(), add));
    return "editor/section";
  }

  /** There it says who has it, and how to get it back. */
  private static String confirmation(UUID id) {
    return "redirect:/proposals/%s/submit".formatted(id);
  }

  /** What is said of the form now, for the script that just saved. */
  @GetMapping("/{section}/status")
  String status(@PathVariable UUID id, @PathVariable String section, Model model) {
    model.addAttribute("page", pages.of(id, known(section)));
    return "editor/status :: status";
  }

  @PostMapping("/{section}")
  String save(
      @PathVariable UUID id,
      @PathVariable String section,
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(required = false) String row,
      @RequestParam(required = false) String go,
      Model model,
      RedirectAttributes next) {
    RowAction action = RowAction.of(row);
    Map<String, Clash> clashes = save(id, known(section), new PostedFields(parameters), action);
    if (!clashes.isEmpty()) {
      model.addAttribute("page", pages.of(id, known(section), clashes, null));
      return "editor/section";
    }
    next.addFlashAttribute("done", "已保存。");
    if (action.adds()) {
      next.addAttribute("add", action.path());
    }
    return page(id, FormSection.of(go == null ? section : go).orElseGet(() -> known(section)));
  }

  private Map<String, Clash> save(
      UUID id, FormSection section, PostedFields posted, RowAction action) {
    Map<String, Clash> clashes = new LinkedHashMap<>();
    DraftForm form = drafts.open(id);
    for (FormField field : form.fields(section)) {
      if (posted.has(field) && !posted.keepsTheirs(field)) {
        JsonNode mine = action.applyTo(field.path(), posted.typed(field));
        try {
          drafts.save(id, field.path(), posted.base(field), mine);
        } catch (FieldConflict conflict) {
          String theirs = EntryWords.of(field, conflict.theirs());
          clashes.put(field.path(), new Clash(conflict.getMessage(), mine, theirs));
        }
      }
    }
    return clashes;
  }

  private static FormSection known(String section) {
    return FormSection.of(section)
        .orElseThrow(() -> Refusal.notFound("section-unknown", "申报书没有这一部分"));
  }
}
