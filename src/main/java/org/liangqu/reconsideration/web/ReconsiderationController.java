package org.liangqu.reconsideration.web;

import java.util.UUID;
import org.liangqu.reconsideration.Reconsiderations;
import org.liangqu.shared.PageAct;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a unit asks for a rejection to be reconsidered. */
@Controller
@RequestMapping("/proposals/{id}/reconsideration")
class ReconsiderationController {

  private final Reconsiderations reconsiderations;

  ReconsiderationController(Reconsiderations reconsiderations) {
    this.reconsiderations = reconsiderations;
  }

  @GetMapping
  String page(@PathVariable UUID id, Model model) {
    model.addAttribute("page", reconsiderations.of(id));
    return "reconsideration";
  }

  @PostMapping
  String write(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "-1") int revision,
      @RequestParam(defaultValue = "") String reasons,
      RedirectAttributes next) {
    return acting(
        id,
        next,
        reasons,
        "已保存。由单位管理员提交后，复议申请才会送达办理岗位。",
        () -> reconsiderations.write(id, revision, reasons));
  }

  @PostMapping("/send")
  String send(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "-1") int revision,
      @RequestParam(defaultValue = "") String reasons,
      RedirectAttributes next) {
    return acting(
        id, next, reasons, "复议申请已提交，请等待答复。", () -> reconsiderations.request(id, revision, reasons));
  }

  @PostMapping("/withdraw")
  String withdraw(@PathVariable UUID id, RedirectAttributes next) {
    return acting(id, next, null, "复议申请已撤回。", () -> reconsiderations.withdraw(id));
  }

  /** A refusal is shown on the page, with all that was typed. */
  private static String acting(
      UUID id, RedirectAttributes next, String typed, String done, Runnable action) {
    try {
      action.run();
      next.addFlashAttribute("done", done);
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", PageAct.admitted(refusal));
      next.addFlashAttribute("typed", typed);
    }
    return "redirect:/proposals/" + id + "/reconsideration";
  }
}
