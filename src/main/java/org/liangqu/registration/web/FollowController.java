package org.liangqu.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.liangqu.directory.Directory;
import org.liangqu.registration.LinkedRegistration;
import org.liangqu.registration.Registration;
import org.liangqu.registration.RegistrationState;
import org.liangqu.registration.Registrations;
import org.liangqu.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A registration by its personal link: confirmed, followed, corrected (办理进度). */
@Controller
@RequestMapping("/register/{token}")
class FollowController {

  private static final String VIEW = "registration/follow";

  private final Registrations registrations;
  private final RegistrationDrafts drafts;
  private final RegistrationFormPage page;
  private final Directory directory;

  FollowController(
      Registrations registrations,
      RegistrationDrafts drafts,
      RegistrationFormPage page,
      Directory directory) {
    this.registrations = registrations;
    this.drafts = drafts;
    this.page = page;
    this.directory = directory;
  }

  @GetMapping
  ModelAndView follow(@PathVariable String token, HttpServletRequest request) {
    Optional<LinkedRegistration> linked = registrations.find(token);
    if (linked.filter(found -> !found.isExpired()).isEmpty()) {
      HttpStatus status = linked.isPresent() ? HttpStatus.GONE : HttpStatus.NOT_FOUND;
      return new ModelAndView("registration/unusable", status);
    }
    Registration registration = linked.get().registration();
    RegistrationDraft draft =
        registration.state() == RegistrationState.RETURNED
            ? drafts.correction(request, registration)
            : RegistrationDraft.blank();
    return page(token, registration, draft, null);
  }

  /** Looking at a link does nothing, since mail servers look at links too. */
  @PostMapping("/confirm")
  String confirm(@PathVariable String token, RedirectAttributes next) {
    try {
      registrations.confirm(token);
      next.addFlashAttribute("done", "邮箱已确认，注册申请已提交园区审核。");
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", admitted(refusal));
    }
    return back(token, next);
  }

  @PostMapping
  ModelAndView correct(
      @PathVariable String token,
      @ModelAttribute("form") RegistrationForm form,
      @RequestParam(required = false) MultipartFile scan,
      HttpServletRequest request,
      RedirectAttributes next) {
    Registration returned = returned(token);
    RegistrationForm typed = form.withMail(returned.details().contactMail());
    RegistrationDraft draft = drafts.correction(request, returned).typed(typed);
    drafts.keep(request, returned, draft);
    try {
      draft = drafts.withScan(draft, scan);
      drafts.keep(request, returned, draft);
      registrations.correct(token, typed.details(), draft.scanId(), typed.isDeclared());
    } catch (Refusal refusal) {
      return page(token, returned, draft, admitted(refusal));
    }
    drafts.forget(request, returned);
    next.addFlashAttribute("done", "修改后的注册申请已重新提交园区审核。");
    return new ModelAndView(back(token, next));
  }

  private Registration returned(String token) {
    Registration registration =
        registrations
            .find(token)
            .filter(found -> !found.isExpired())
            .map(LinkedRegistration::registration)
            .orElseThrow(() -> Refusal.notFound("registration-link", "链接已过期或不正确，请凭注册编号和邮箱重新获取"));
    if (registration.state() != RegistrationState.RETURNED) {
      throw Refusal.conflict(
          "registration-state",
          "注册申请目前是“%s”，不能修改，请重新打开链接查看最新状态".formatted(registration.state().label()));
    }
    return registration;
  }

  private static Refusal admitted(Refusal refusal) {
    if (refusal.keepsOut()) {
      throw refusal;
    }
    return refusal;
  }

  private static String back(String token, RedirectAttributes next) {
    next.addAttribute("token", token);
    return "redirect:/register/{token}";
  }

  private ModelAndView page(
      String token, Registration registration, RegistrationDraft draft, Refusal refusal) {
    ModelAndView view = page.show(VIEW, draft, refusal);
    if (refusal == null) {
      // What a redirect brought along stands, then.
      view.getModel().remove("refused");
    }
    view.addObject("token", token);
    view.addObject("registration", registration);
    view.addObject("park", directory.park(registration.details().parkCode()).name());
    return view;
  }
}
