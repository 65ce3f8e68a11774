package org.liangqu.portal.calls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.call.Call;
import org.liangqu.call.CallAdministration;
import org.liangqu.call.CallChange;
import org.liangqu.call.Calls;
import org.liangqu.call.ProposalType;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.review.Panels;
import org.liangqu.review.Rubric;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which a call is changed. */
@Component
class CallEditor {

  private final Calls calls;
  private final CallAdministration administration;
  private final Directory directory;
  private final Panels panels;

  CallEditor(Calls calls, CallAdministration administration, Directory directory, Panels panels) {
    this.calls = calls;
    this.administration = administration;
    this.directory = directory;
    this.panels = panels;
  }

  /** The form as it is typed, with what is wrong beside the fields. */
  String form(Model model, Call call, CallForm form, int revision, List<FieldProblem> problems) {
    model.addAttribute("call", call);
    model.addAttribute("form", form);
    model.addAttribute("revision", revision);
    model.addAttribute("problems", byField(problems));
    model.addAttribute("parks", directory.parks());
    model.addAttribute("bureaus", directory.bureaus());
    model.addAttribute("types", ProposalType.values());
    model.addAttribute("rubrics", rubrics());
    if (call != null && !call.isPublished() && call.copiedFrom() != null) {
      model.addAttribute("copiedFrom", calls.get(call.copiedFrom()).year());
      model.addAttribute("guideYears", calls.guide(call.id()).years());
    }
    return "calls/edit";
  }

  private List<Rubric> rubrics() {
    return Stream.of(ProposalType.values()).map(panels::rubric).toList();
  }

  private static Map<String, String> byField(List<FieldProblem> problems) {
    Map<String, String> byField = new LinkedHashMap<>();
    problems.forEach(
        problem ->
            byField.merge(problem.field(), problem.message(), (one, other) -> one + "；" + other));
    return byField;
  }

  /** What the change would do, to be confirmed with a reason. */
  String confirmation(
      Model model, Call call, CallForm form, int revision, CallChange change, String reason) {
    model.addAttribute("call", call);
    model.addAttribute("form", form);
    model.addAttribute("revision", revision);
    model.addAttribute("change", change);
    model.addAttribute("reason", reason);
    model.addAttribute(
        "parkNames",
        directory.parks().stream().collect(Collectors.toMap(Park::code, Park::shortName)));
    return "calls/confirm";
  }

  /** What somebody else has changed meanwhile stands beside what is typed. */
  void showOthersChange(Model model, UUID id, CallForm form, Refusal refusal) {
    model.addAttribute("refused", refusal.getMessage());
    CallChange difference = administration.preview(id, form.read(new ArrayList<>()));
    model.addAttribute("differences", difference.changes());
  }
}
