package org.liangqu.portal.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.liangqu.identity.AccountAdministration;
import org.liangqu.identity.Role;
import org.liangqu.portal.OfficeNames;
import org.liangqu.shared.Refusal;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** Finding and opening accounts. */
@Controller
@RequestMapping("/admin/accounts")
class AccountsController {

  private static final int ACCOUNTS_ON_A_PAGE = 20;

  private final AccountAdministration accounts;
  private final OfficeChoices choices;
  private final OfficeNames names;

  AccountsController(AccountAdministration accounts, OfficeChoices choices, OfficeNames names) {
    this.accounts = accounts;
    this.choices = choices;
    this.names = names;
  }

  @GetMapping
  String search(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) Role role,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    model.addAttribute("text", text);
    model.addAttribute("role", role);
    model.addAttribute("roles", Role.values());
    model.addAttribute("names", names);
    model.addAttribute("parameters", parameters(text, role));
    model.addAttribute(
        "found",
        accounts.search(text, role, PageRequest.of(Math.max(page, 0), ACCOUNTS_ON_A_PAGE)));
    return "accounts/list";
  }

  private static String parameters(String text, Role role) {
    String words =
        text.isBlank() ? "" : "text=" + UriUtils.encode(text, StandardCharsets.UTF_8) + "&";
    return role == null ? words : words + "role=" + role + "&";
  }

  @GetMapping("/new")
  ModelAndView blank() {
    return form(new AccountForm(null, null, null, null, null, null), null);
  }

  @PostMapping("/new")
  ModelAndView open(@ModelAttribute AccountForm form, RedirectAttributes next) {
    try {
      accounts.open(form.id(), form.name(), form.mail(), form.offices(choices));
      next.addFlashAttribute("done", "账号 %s 已开通，邀请已发往 %s。".formatted(form.id(), form.mail()));
      return new ModelAndView("redirect:/admin/accounts/" + form.id().strip());
    } catch (Refusal refusal) {
      return form(form, refusal);
    }
  }

  /** What was typed stays, with what is wrong beside it. */
  private ModelAndView form(AccountForm form, Refusal refusal) {
    ModelAndView page = new ModelAndView("accounts/new");
    page.addObject("form", form);
    page.addObject("choices", choices.byRole());
    page.addObject("unitRoles", choices.rolesOfUnits());
    page.addObject("refused", refusal);
    page.addObject("problems", refusal == null ? Map.of() : refusal.problemsByField());
    page.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    return page;
  }
}
