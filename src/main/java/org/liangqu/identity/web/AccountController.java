package org.liangqu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.liangqu.identity.OwnAccount;
import org.liangqu.shared.PageAct;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: password, sessions, sign-ins (账号安全). */
@Controller
@RequestMapping("/account")
class AccountController {

  private static final String PAGE = "redirect:/account";

  private final OwnAccount account;

  AccountController(OwnAccount account) {
    this.account = account;
  }

  @GetMapping
  String account(HttpServletRequest request, Model model) {
    model.addAttribute("person", account.person());
    model.addAttribute("sessions", account.sessions());
    model.addAttribute("current", SessionRegistration.idOf(request));
    model.addAttribute("records", account.latestRecords());
    model.addAttribute("last", account.lastSignIn().orElse(null));
    return "account/account";
  }

  @PostMapping("/password")
  String changePassword(
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String repeated,
      HttpServletRequest request,
      RedirectAttributes next) {
    return PageAct.perform(
        next,
        PAGE,
        "密码已更改，其他登录均已结束。",
        () -> {
          NewPassword.requireSame(password, repeated);
          account.changePassword(old, password, SessionRegistration.idOf(request));
        });
  }

  @PostMapping("/sessions/{id}/end")
  String endSession(@PathVariable UUID id, RedirectAttributes next) {
    return PageAct.perform(next, PAGE, "该登录已结束。", () -> account.endSession(id));
  }

  @PostMapping("/sessions/end")
  String endOtherSessions(HttpServletRequest request, RedirectAttributes next) {
    int ended = account.endOtherSessions(SessionRegistration.idOf(request));
    next.addFlashAttribute("done", ended == 0 ? "没有其他登录。" : "已结束其他 %d 个登录。".formatted(ended));
    return PAGE;
  }
}
