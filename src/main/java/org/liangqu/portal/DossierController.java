package org.liangqu.portal;

import java.util.UUID;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.Overrides;
import org.liangqu.proposal.Proposals;
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

@Controller
@RequestMapping("/proposals/{id}")
class DossierController {

  private final DossierPages pages;
  private final UnitStandings standings;
  private final Proposals proposals;
  private final Overrides overrides;

  DossierController(
      DossierPages pages, UnitStandings standings, Proposals proposals, Overrides overrides) {
    this.pages = pages;
    this.standings = standings;
    this.proposals = proposals;
    this.overrides = overrides;
  }

  @GetMapping
  String dossier(
      @PathVariable UUID id, @RequestParam(required = false) Integer version, Model model) {
    DossierPage page = pages.of(id, version);
    model.addAttribute("page", page);
    standings.of(page).ifPresent(standing -> model.addAttribute("standing", standing));
    return "dossier";
  }

  @PostMapping("/reinstate")
  String reinstate(@PathVariable UUID id, @RequestParam String reason, RedirectAttributes next) {
    return PageAct.perform(
        next,
        "redirect:/proposals/" + id,
        "已恢复审批，项目回到作出结论的环节。",
        () -> proposals.reinstate(id, reason));
  }

  @PostMapping("/findings/{findingId}/override")
  String override(
      @PathVariable UUID id,
      @PathVariable UUID findingId,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes next) {
    try {
      Finding overridden = overrides.override(id, findingId, reason);
      next.addFlashAttribute("done", "审查意见已豁免：" + overridden.message());
      return "redirect:/proposals/" + id;
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", PageAct.admitted(refusal));
      next.addFlashAttribute("refusedFinding", findingId);
      next.addFlashAttribute("typedReason", reason);
      return "redirect:/proposals/" + id + "#finding-" + findingId;
    }
  }
}
