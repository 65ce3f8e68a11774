package org.liangqu.portal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two versions of a proposal beside each other (版本比较). */
@Controller
class ComparisonController {

  private final ComparisonPages pages;

  ComparisonController(ComparisonPages pages) {
    this.pages = pages;
  }

  /**
   * @param from the version before, the one submitted last but one if not given
   * @param all whether what didn't change is shown too
   */
  @GetMapping("/proposals/{id}/compare")
  String compare(
      @PathVariable UUID id,
      @RequestParam(required = false) Integer from,
      @RequestParam(required = false) Integer to,
      @RequestParam(defaultValue = "false") boolean all,
      Model model,
      RedirectAttributes next) {
    Optional<ComparisonPages.Shown> shown = pages.of(id, from, to, all);
    if (shown.isEmpty()) {
      next.addFlashAttribute("done", "该项目只有一个版本，没有可以比较的内容。");
      return "redirect:/proposals/" + id;
    }
    model.addAttribute("page", shown.get());
    return "dossier/compare";
  }
}
