package org.liangqu.portal.parks;

import org.liangqu.directory.Directory;
import org.liangqu.directory.ParkContact;
import org.liangqu.organization.ParkContacts;
import org.liangqu.portal.FieldProblems;
import org.liangqu.shared.PageAct;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A park's contact is changed here, and who changed it is told. */
@Controller
@RequestMapping("/parks")
class ParkContactController {

  private final ParkContacts contacts;
  private final Directory directory;

  ParkContactController(ParkContacts contacts, Directory directory) {
    this.contacts = contacts;
    this.directory = directory;
  }

  /**
   * The contact as it is typed.
   *
   * @param revision what the person saw, null where nobody says
   */
  record ContactForm(
      Integer revision,
      String name,
      String phone,
      String mail,
      String address,
      String officeHours) {

    static ContactForm of(ParkContact contact) {
      return new ContactForm(
          contact.revision(),
          contact.name(),
          contact.phone(),
          contact.mail(),
          contact.address(),
          contact.officeHours());
    }

    ParkContact typed() {
      int seen = revision == null ? -1 : revision;
      return new ParkContact(seen, name, phone, mail, address, officeHours);
    }
  }

  @GetMapping("/{code}/contact")
  ModelAndView contact(@PathVariable String code) {
    ParkContact shown = contacts.get(code);
    return page(code, shown, ContactForm.of(shown), null);
  }

  @PostMapping("/{code}/contact")
  ModelAndView change(
      @PathVariable String code,
      @ModelAttribute("form") ContactForm form,
      RedirectAttributes next) {
    try {
      contacts.change(code, form.typed());
    } catch (Refusal refusal) {
      return page(code, contacts.get(code), form, PageAct.admitted(refusal));
    }
    next.addFlashAttribute("done", "联系方式已更改，网站上立即生效；更改已记录。");
    next.addAttribute("code", code);
    return new ModelAndView("redirect:/parks/{code}/contact");
  }

  /** What was typed stays; whoever saves once more has seen what is published by now. */
  private ModelAndView page(String code, ParkContact shown, ContactForm form, Refusal refusal) {
    ModelAndView page = new ModelAndView("parks/contact");
    page.addObject("park", directory.park(code));
    page.addObject("shown", shown);
    page.addObject("form", form);
    page.addObject("changes", contacts.changesOf(code));
    return FieldProblems.show(page, refusal);
  }

  @GetMapping("/changes")
  String changes(Model model) {
    model.addAttribute("changes", contacts.latestChanges());
    return "parks/changes";
  }
}
