package org.liangqu.portal.unit;

import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.UnitAccounts;
import org.liangqu.organization.Unit;
import org.liangqu.portal.FieldProblems;
import org.liangqu.proposal.UnitDrafts;
import org.liangqu.shared.PageAct;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts of one's unit's people, and opening one (人员账号). */
@Controller
@RequestMapping("/unit/people")
class PeopleController {

  private final AdministeredUnit administered;
  private final UnitAccounts accounts;
  private final UnitDrafts drafts;
  private final CurrentPerson currentPerson;

  PeopleController(
      AdministeredUnit administered,
      UnitAccounts accounts,
      UnitDrafts drafts,
      CurrentPerson currentPerson) {
    this.administered = administered;
    this.accounts = accounts;
    this.drafts = drafts;
    this.currentPerson = currentPerson;
  }

  /** An account to open, as it is typed: the office is always the unit's applicant's. */
  record NewColleague(String id, String name, String mail) {}

  @GetMapping
  String people(@RequestParam(defaultValue = "") String unit, Model model) {
    Unit shown = administered.get(unit);
    String code = shown.creditCode().value();
    model.addAttribute("unit", shown);
    model.addAttribute("units", administered.all());
    model.addAttribute("people", accounts.of(code));
    model.addAttribute("drafts", drafts.byAuthor(code));
    model.addAttribute("own", currentPerson.get().id());
    model.addAttribute("most", UnitAccounts.MOST_ADMINISTRATORS);
    return "unit/people";
  }

  @GetMapping("/new")
  ModelAndView blank(@RequestParam(defaultValue = "") String unit) {
    return form(administered.get(unit), new NewColleague("", "", ""), null);
  }

  @PostMapping("/new")
  ModelAndView open(
      @RequestParam(defaultValue = "") String unit,
      @ModelAttribute("form") NewColleague form,
      RedirectAttributes next) {
    Unit own = administered.get(unit);
    try {
      accounts.open(own.creditCode().value(), form.id(), form.name(), form.mail());
    } catch (Refusal refusal) {
      return form(own, form, PageAct.admitted(refusal));
    }
    next.addFlashAttribute(
        "done", "账号 %s 已开通，邀请已发往 %s。".formatted(form.id().strip(), form.mail().strip()));
    next.addAttribute("unit", own.creditCode().value());
    return new ModelAndView("redirect:/unit/people");
  }

  /** What was typed stays, with what is wrong beside it. */
  private static ModelAndView form(Unit unit, NewColleague form, Refusal refusal) {
    ModelAndView page = new ModelAndView("unit/new-person");
    page.addObject("unit", unit);
    page.addObject("form", form);
    return FieldProblems.show(page, refusal);
  }
}
