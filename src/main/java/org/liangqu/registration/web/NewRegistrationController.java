package org.liangqu.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import org.liangqu.registration.Registration;
import org.liangqu.registration.Registrations;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registering a unit, by somebody without an account (单位注册). */
@Controller
@RequestMapping("/register")
class NewRegistrationController {

  private static final String VIEW = "registration/register";

  private final Registrations registrations;
  private final RegistrationDrafts drafts;
  private final RegistrationFormPage page;

  NewRegistrationController(
      Registrations registrations, RegistrationDrafts drafts, RegistrationFormPage page) {
    this.registrations = registrations;
    this.drafts = drafts;
    this.page = page;
  }

  @GetMapping
  ModelAndView form(HttpServletRequest request) {
    return page.show(VIEW, drafts.begun(request), null);
  }

  /**
   * @param keep present where the rest is to be filled in later, in the same browser
   */
  @PostMapping
  ModelAndView submit(
      @ModelAttribute("form") RegistrationForm form,
      @RequestParam(required = false) MultipartFile scan,
      @RequestParam(required = false) String keep,
      HttpServletRequest request,
      RedirectAttributes next) {
    RegistrationDraft draft = drafts.begun(request).typed(form);
    drafts.keep(request, draft);
    try {
      draft = drafts.withScan(draft, scan);
      drafts.keep(request, draft);
      return keep == null ? submitted(draft, request, next) : keptForLater(next);
    } catch (Refusal refusal) {
      return page.show(VIEW, draft, refusal);
    }
  }

  private static ModelAndView keptForLater(RedirectAttributes next) {
    next.addFlashAttribute("done", "已暂存。请在本浏览器内继续填写，关闭浏览器或长时间不操作后内容不再保留。");
    return new ModelAndView("redirect:/register");
  }

  private ModelAndView submitted(
      RegistrationDraft draft, HttpServletRequest request, RedirectAttributes next) {
    RegistrationForm form = draft.form();
    Registration registration =
        registrations.submit(form.details(), draft.scanId(), form.isDeclared());
    drafts.forget(request);
    next.addFlashAttribute("registration", registration);
    return new ModelAndView("redirect:/register/sent");
  }

  /** Shown once: afterwards the mail is what leads on. */
  @GetMapping("/sent")
  String sent() {
    return "registration/sent";
  }

  @GetMapping("/link")
  String link() {
    return "registration/link";
  }

  /** The answer is the same whether there is such a registration or not. */
  @PostMapping("/link")
  String sendLink(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String mail,
      Model model) {
    registrations.requestLink(number, mail);
    model.addAttribute("sent", true);
    return "registration/link";
  }
}
