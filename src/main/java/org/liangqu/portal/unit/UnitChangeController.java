package org.liangqu.portal.unit;

import org.liangqu.directory.Directory;
import org.liangqu.organization.EnterpriseSize;
import org.liangqu.organization.Unit;
import org.liangqu.organization.UnitChanges;
import org.liangqu.organization.UnitKind;
import org.liangqu.portal.FieldProblems;
import org.liangqu.shared.PageAct;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking the park to change what is registered of one's unit (申请变更). */
@Controller
@RequestMapping("/unit/change")
class UnitChangeController {

  private static final String UNIT = "redirect:/unit";

  private final AdministeredUnit administered;
  private final UnitChanges changes;
  private final Directory directory;

  UnitChangeController(AdministeredUnit administered, UnitChanges changes, Directory directory) {
    this.administered = administered;
    this.changes = changes;
    this.directory = directory;
  }

  @GetMapping
  ModelAndView blank(@RequestParam(defaultValue = "") String unit) {
    Unit changed = administered.get(unit);
    return form(changed, ChangeForm.of(changed), null);
  }

  @PostMapping
  ModelAndView request(
      @RequestParam(defaultValue = "") String unit,
      @ModelAttribute("form") ChangeForm form,
      RedirectAttributes next) {
    Unit changed = administered.get(unit);
    try {
      changes.request(changed.id(), form.particulars(), form.reason());
    } catch (Refusal refusal) {
      return form(changed, form, PageAct.admitted(refusal));
    }
    return done(changed, next, "变更申请已提交，由园区审核；审核前登记信息不变。");
  }

  @PostMapping("/withdraw")
  ModelAndView withdraw(@RequestParam(defaultValue = "") String unit, RedirectAttributes next) {
    Unit changed = administered.get(unit);
    try {
      changes.withdraw(changed.id());
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", PageAct.admitted(refusal));
      return done(changed, next, null);
    }
    return done(changed, next, "变更申请已撤回。");
  }

  private static ModelAndView done(Unit unit, RedirectAttributes next, String done) {
    next.addFlashAttribute("done", done);
    next.addAttribute("unit", unit.creditCode().value());
    return new ModelAndView(UNIT);
  }

  /** What was typed stays. */
  private ModelAndView form(Unit unit, ChangeForm form, Refusal refusal) {
    ModelAndView page = new ModelAndView("unit/change");
    page.addObject("unit", unit);
    page.addObject("form", form);
    page.addObject("kinds", UnitKind.values());
    page.addObject("sizes", EnterpriseSize.values());
    page.addObject("parks", directory.parks());
    return FieldProblems.show(page, refusal);
  }
}
