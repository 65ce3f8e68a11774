package org.liangqu.portal.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liangqu.call.Call;
import org.liangqu.call.CallAdministration;
import org.liangqu.call.Calls;
import org.liangqu.call.Guide;
import org.liangqu.call.NewCall;
import org.liangqu.call.ProposalType;
import org.liangqu.directory.Directory;
import org.liangqu.shared.ClockConfiguration;
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

/** An administrator drafts, copies, publishes and discards calls. */
@Controller
@RequestMapping("/calls")
class CallDraftController {

  private static final String CORRECTION_WORKING_DAYS = "10";
  private static final String REMINDER_WORKING_DAYS = "3";

  private final Calls calls;
  private final CallAdministration administration;
  private final Directory directory;
  private final CallEditor editor;
  private final Clock clock;

  CallDraftController(
      Calls calls,
      CallAdministration administration,
      Directory directory,
      CallEditor editor,
      Clock clock) {
    this.calls = calls;
    this.administration = administration;
    this.directory = directory;
    this.editor = editor;
    this.clock = clock;
  }

  @ModelAttribute
  void requireAccess() {
    administration.requireAccess();
  }

  @GetMapping("/new")
  String begin(Model model) {
    return editor.form(model, null, blank(), 0, List.of());
  }

  /** Open to all; dates are for the administrator to say. */
  private CallForm blank() {
    List<String> openings =
        directory.parks().stream()
            .flatMap(
                park ->
                    Stream.of(ProposalType.values()).map(type -> CallForm.key(type, park.code())))
            .toList();
    String guide = administration.deliveredGuideText();
    int year = LocalDate.now(clock.withZone(ClockConfiguration.ZONE)).getYear() + 1;
    return new CallForm(
        String.valueOf(year),
        "%d年“两区”科技发展计划项目申报".formatted(year),
        "",
        "",
        "",
        "",
        "",
        "",
        CORRECTION_WORKING_DAYS,
        REMINDER_WORKING_DAYS,
        "",
        String.join("\n", Guide.parse(guide).directions()),
        openings,
        Map.of(),
        guide);
  }

  @PostMapping("/new")
  String create(CallForm form, Model model, RedirectAttributes next) {
    List<FieldProblem> problems = new ArrayList<>();
    NewCall typed = form.read(problems);
    if (problems.isEmpty()) {
      try {
        Call drafted = administration.draft(typed);
        next.addFlashAttribute("done", "已保存为草稿，核对后再发布。");
        return "redirect:/calls/" + drafted.year();
      } catch (Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
          throw refusal;
        }
        problems.addAll(refusal.problems());
      }
    }
    return editor.form(model, null, form, 0, problems);
  }

  @PostMapping("/{year}/copy")
  String copy(@PathVariable int year, RedirectAttributes next) {
    try {
      Call copied = administration.copy(calls.ofYear(year).id());
      next.addFlashAttribute("done", "已复制为%d年度的草稿，请逐项核对日期和指南文本。".formatted(copied.year()));
      return "redirect:/calls/%d/edit".formatted(copied.year());
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", refusal.getMessage());
      return "redirect:/calls";
    }
  }

  @GetMapping("/{year}/publish")
  String confirmPublication(@PathVariable int year, Model model) {
    Call call = calls.ofYear(year);
    model.addAttribute("call", call);
    model.addAttribute("change", administration.previewPublication(call.id()));
    return "calls/publish";
  }

  @PostMapping("/{year}/publish")
  String publish(@PathVariable int year, @RequestParam int revision, RedirectAttributes next) {
    try {
      administration.publish(calls.ofYear(year).id(), revision);
      next.addFlashAttribute("done", "已发布。");
      return "redirect:/calls/" + year;
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", refusal.getMessage());
      return "redirect:/calls/%d/publish".formatted(year);
    }
  }

  @PostMapping("/{year}/discard")
  String discard(@PathVariable int year, RedirectAttributes next) {
    administration.discard(calls.ofYear(year).id());
    next.addFlashAttribute("done", "已删除%d年度的草稿。".formatted(year));
    return "redirect:/calls";
  }
}
