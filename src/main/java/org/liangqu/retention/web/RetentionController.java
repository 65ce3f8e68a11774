package org.liangqu.retention.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.liangqu.retention.Retention;
import org.liangqu.retention.RetentionLine;
import org.liangqu.retention.RetentionNights;
import org.liangqu.retention.RetentionRun;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/admin/retention")
class RetentionController {

  private static final int RUNS_ON_A_PAGE = 20;

  private final Retention retention;
  private final RetentionNights nights;
  private final Clock clock;

  RetentionController(Retention retention, RetentionNights nights, Clock clock) {
    this.retention = retention;
    this.nights = nights;
    this.clock = clock;
  }

  @GetMapping
  String rules(@RequestParam(defaultValue = "0") int page, Model model) {
    List<RetentionLine> rules = retention.rules();
    model.addAttribute("rules", rules);
    model.addAttribute(
        "names", rules.stream().collect(Collectors.toMap(RetentionLine::key, RetentionLine::what)));
    model.addAttribute("runs", retention.runs(PageRequest.of(Math.max(page, 0), RUNS_ON_A_PAGE)));
    model.addAttribute("next", nights.isSwitchedOn() ? nights.after(clock.instant()) : null);
    return "retention/rules";
  }

  @PostMapping("/clearing")
  String clear(RedirectAttributes next) {
    List<RetentionRun> runs = retention.clear();
    long cleared = runs.stream().mapToLong(RetentionRun::cleared).sum();
    long failed = runs.stream().filter(run -> run.failure() != null).count();
    next.addFlashAttribute(
        "done",
        failed == 0
            ? "已清理 %d 项到期的数据。".formatted(cleared)
            : "已清理 %d 项；%d 项规定没有执行完，原因见日志，可稍后再试。".formatted(cleared, failed));
    return "redirect:/admin/retention";
  }
}
