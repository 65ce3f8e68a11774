package org.liangqu.portal.calls;

import java.util.ArrayList;
import java.util.List;
import org.liangqu.call.Call;
import org.liangqu.call.CallAdministration;
import org.liangqu.call.CallChange;
import org.liangqu.call.Calls;
import org.liangqu.call.NewCall;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * An administrator changes a call: a draft is saved as it is typed, a published call is shown what
 * the change would do first.
 */
@Controller
@RequestMapping("/calls/{year}/edit")
class CallEditController {

  private final Calls calls;
  private final CallAdministration administration;
  private final CallEditor editor;

  CallEditController(Calls calls, CallAdministration administration, CallEditor editor) {
    this.calls = calls;
    this.administration = administration;
    this.editor = editor;
  }

  @ModelAttribute
  void requireAccess() {
    administration.requireAccess();
  }

  @GetMapping
  String edit(@PathVariable("year") int ofYear, Model model) {
    Call call = calls.ofYear(ofYear);
    CallForm form = CallForm.of(call, administration.guideText(call.id()));
    return editor.form(model, call, form, call.revision(), List.of());
  }

  @PostMapping
  String check(
      @PathVariable("year") int ofYear,
      CallForm form,
      @RequestParam int revision,
      Model model,
      RedirectAttributes next) {
    Call call = calls.ofYear(ofYear);
    List<FieldProblem> problems = new ArrayList<>();
    NewCall typed = form.read(problems);
    if (!problems.isEmpty()) {
      return editor.form(model, call, form, revision, problems);
    }
    CallChange change = administration.preview(call.id(), typed);
    if (!change.problems().isEmpty()) {
      return editor.form(model, call, form, revision, change.problems());
    }
    if (call.isPublished() && !change.changes().isEmpty()) {
      return editor.confirmation(model, call, form, revision, change, null);
    }
    return save(call, form, typed, revision, null, model, next);
  }

  /** Back to the form with all that was typed. */
  @PostMapping(params = "back")
  String back(
      @PathVariable("year") int ofYear, CallForm form, @RequestParam int revision, Model model) {
    return editor.form(model, calls.ofYear(ofYear), form, revision, List.of());
  }

  @PostMapping(params = "confirm")
  String confirm(
      @PathVariable("year") int ofYear,
      CallForm form,
      @RequestParam int revision,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      RedirectAttributes next) {
    Call call = calls.ofYear(ofYear);
    NewCall typed = form.read(new ArrayList<>());
    if (reason.isBlank()) {
      model.addAttribute("reasonMissing", true);
      CallChange change = administration.preview(call.id(), typed);
      return editor.confirmation(model, call, form, revision, change, reason);
    }
    return save(call, form, typed, revision, reason, model, next);
  }

  private String save(
      Call call,
      CallForm form,
      NewCall typed,
      int revision,
      String reason,
      Model model,
      RedirectAttributes next) {
    try {
      Call changed = administration.change(call.id(), revision, typed, reason);
      next.addFlashAttribute(
          "done",
          changed.revision() == revision ? "内容没有变化。" : "已保存“%s”。".formatted(changed.title()));
      return "redirect:/calls/" + changed.year();
    } catch (Refusal refusal) {
      if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
        throw refusal;
      }
      if (refusal.kind() == Refusal.Kind.CONFLICT) {
        editor.showOthersChange(model, call.id(), form, refusal);
      }
      Call now = calls.ofYear(call.year());
      return editor.form(model, now, form, now.revision(), refusal.problems());
    }
  }
}
