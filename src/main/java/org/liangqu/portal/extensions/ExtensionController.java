package org.liangqu.portal.extensions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineMove;
import org.liangqu.call.ExtensionOrder;
import org.liangqu.call.ExtensionOrders;
import org.liangqu.call.ExtensionSubjects;
import org.liangqu.call.MoveProgress;
import org.liangqu.directory.Directory;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** An administrator has an order previewed, signs it and watches it being carried out. */
@Controller
@RequestMapping("/extensions")
class ExtensionController {

  private final ExtensionOrders orders;
  private final Calls calls;
  private final Directory directory;
  private final Access access;

  ExtensionController(ExtensionOrders orders, Calls calls, Directory directory, Access access) {
    this.orders = orders;
    this.calls = calls;
    this.directory = directory;
    this.access = access;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("orders", orders.all());
    model.addAttribute("signs", signs());
    return "extensions/list";
  }

  @GetMapping("/new")
  String begin(@RequestParam(required = false) Integer year, Model model) {
    requireSigner();
    int of = year == null ? calls.current().year() : year;
    return edit(model, ExtensionForm.blank(of), List.of(), List.of());
  }

  @PostMapping("/preview")
  String preview(ExtensionForm typed, Model model) {
    requireSigner();
    Call call = callOf(typed);
    List<FieldProblem> problems = new ArrayList<>();
    List<ExtensionSubjects.Subject> found = found(call, typed, problems);
    ExtensionForm form = chosen(typed, found);
    DeadlineMove move = form.move(call, problems);
    boolean open = form.scope() == ExtensionForm.Scope.PROPOSAL && form.proposalId() == null;
    if (open || !problems.isEmpty()) {
      return edit(model, form, problems, found);
    }
    try {
      return confirm(model, form, move, null);
    } catch (Refusal refusal) {
      return edit(model, form, problemsOf(refusal), found);
    }
  }

  private List<ExtensionSubjects.Subject> found(
      Call call, ExtensionForm form, List<FieldProblem> problems) {
    if (form.scope() != ExtensionForm.Scope.PROPOSAL) {
      return List.of();
    }
    String text = form.proposal() == null ? "" : form.proposal().strip();
    if (text.isEmpty() && form.proposalId() == null) {
      problems.add(new FieldProblem("proposal", "请填写项目编号、单位名称或统一社会信用代码"));
      return List.of();
    }
    List<ExtensionSubjects.Subject> found =
        orders.find(call.id(), form.proposalId() == null ? text : form.proposalId().toString());
    if (found.isEmpty()) {
      problems.add(new FieldProblem("proposal", "该年度没有符合“%s”的项目，请核对".formatted(text)));
    }
    return found;
  }

  /** One that is found alone is meant. */
  private static ExtensionForm chosen(ExtensionForm form, List<ExtensionSubjects.Subject> found) {
    return found.size() == 1
        ? form.choosing(found.get(0).id(), found.get(0).parkCode())
        : form.choosing(null, null);
  }

  @PostMapping
  String sign(ExtensionForm typed, @RequestParam String password, Model model) {
    requireSigner();
    Call call = callOf(typed);
    List<FieldProblem> problems = new ArrayList<>();
    ExtensionForm form = chosen(typed, found(call, typed, problems));
    DeadlineMove move = form.move(call, problems);
    if (!problems.isEmpty()) {
      return edit(model, form, problems, List.of());
    }
    try {
      return "redirect:/extensions/" + orders.sign(move, password).number();
    } catch (Refusal refusal) {
      return confirm(model, form, move, refusal.getMessage());
    }
  }

  private String confirm(Model model, ExtensionForm form, DeadlineMove move, String refused) {
    model.addAttribute("preview", orders.preview(move));
    model.addAttribute("form", form);
    model.addAttribute("refused", refused);
    return "extensions/confirm";
  }

  @PostMapping("/edit")
  String change(ExtensionForm form, Model model) {
    requireSigner();
    return edit(model, form, List.of(), List.of());
  }

  /** A form always sends the year; whoever wrote the request by hand is told. */
  private Call callOf(ExtensionForm form) {
    if (form.year() == null) {
      throw Refusal.invalid("order-year", "请从延期令列表进入，选择年度后再填写");
    }
    return calls.ofYear(form.year());
  }

  private String edit(
      Model model,
      ExtensionForm form,
      List<FieldProblem> problems,
      List<ExtensionSubjects.Subject> found) {
    model.addAttribute("form", form);
    model.addAttribute("problems", byField(problems));
    model.addAttribute("found", found);
    model.addAttribute("call", callOf(form));
    model.addAttribute("calls", calls.all());
    model.addAttribute("parks", directory.parks());
    model.addAttribute("deadlines", Deadline.values());
    model.addAttribute("scopes", ExtensionForm.Scope.values());
    return "extensions/edit";
  }

  private static Map<String, String> byField(List<FieldProblem> problems) {
    return problems.stream()
        .collect(
            Collectors.toMap(FieldProblem::field, FieldProblem::message, (first, second) -> first));
  }

  private static List<FieldProblem> problemsOf(Refusal refusal) {
    return refusal.problems().isEmpty()
        ? List.of(new FieldProblem("order", refusal.getMessage()))
        : refusal.problems();
  }

  @GetMapping("/{number}")
  String order(@PathVariable String number, Model model) {
    ExtensionOrder order = orders.get(number);
    model.addAttribute("order", order);
    model.addAttribute("progress", orders.progress(number).orElse(null));
    return "extensions/order";
  }

  /** For the page's script; none once it is carried out. */
  @GetMapping("/{number}/progress")
  @ResponseBody
  ResponseEntity<MoveProgress.Snapshot> progress(@PathVariable String number) {
    return orders.get(number).isRunning()
        ? orders
            .progress(number)
            .map(ResponseEntity::ok)
            .orElse(ResponseEntity.status(HttpStatus.ACCEPTED).build())
        : ResponseEntity.noContent().build();
  }

  private boolean signs() {
    return access.allows(Act.SIGN_EXTENSIONS);
  }

  private void requireSigner() {
    access.require(Act.SIGN_EXTENSIONS);
  }
}
