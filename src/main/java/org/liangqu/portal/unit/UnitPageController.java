package org.liangqu.portal.unit;

import org.liangqu.organization.Unit;
import org.liangqu.organization.UnitChanges;
import org.liangqu.organization.UnitContacts;
import org.liangqu.organization.Units;
import org.liangqu.portal.FieldProblems;
import org.liangqu.shared.PageAct;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is registered of one's unit, and its contact (本单位). */
@Controller
@RequestMapping("/unit")
class UnitPageController {

  private final AdministeredUnit administered;
  private final Units units;
  private final UnitContacts contacts;
  private final UnitChanges changes;
  private final UnitWords words;

  UnitPageController(
      AdministeredUnit administered,
      Units units,
      UnitContacts contacts,
      UnitChanges changes,
      UnitWords words) {
    this.administered = administered;
    this.units = units;
    this.contacts = contacts;
    this.changes = changes;
    this.words = words;
  }

  /** The contact as it is typed. */
  record ContactForm(String name, String phone) {}

  @GetMapping
  ModelAndView unit(@RequestParam(defaultValue = "") String unit) {
    Unit shown = administered.get(unit);
    return page(shown, new ContactForm(shown.contactName(), shown.contactPhone()), null);
  }

  @PostMapping("/contact")
  ModelAndView changeContact(
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String contactName,
      @RequestParam(defaultValue = "") String contactPhone,
      RedirectAttributes next) {
    Unit changed = administered.get(unit);
    try {
      contacts.change(changed.id(), contactName, contactPhone);
    } catch (Refusal refusal) {
      return page(changed, new ContactForm(contactName, contactPhone), PageAct.admitted(refusal));
    }
    next.addFlashAttribute("done", "联系人已更改，更改已记录。");
    next.addAttribute("unit", changed.creditCode().value());
    return new ModelAndView("redirect:/unit");
  }

  private ModelAndView page(Unit unit, ContactForm contact, Refusal refusal) {
    ModelAndView page = new ModelAndView("unit/unit");
    page.addObject("unit", unit);
    page.addObject("units", administered.all());
    page.addObject("contact", contact);
    page.addObject("group", units.groupOf(unit.id()));
    page.addObject("changes", changes.of(unit.id()));
    page.addObject("contactChanges", contacts.of(unit.id()));
    page.addObject("unitWords", words);
    return FieldProblems.show(page, refusal);
  }
}
