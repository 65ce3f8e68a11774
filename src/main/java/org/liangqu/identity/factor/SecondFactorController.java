package org.liangqu.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.liangqu.shared.PageAct;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody switches the own second factor on and off. */
@Controller
@RequestMapping("/account/second-factor")
class SecondFactorController {

  private static final String PAGE = "redirect:/account/second-factor";

  /** The new secret, encrypted, until a code confirms it. */
  private static final String BEGUN = SecondFactorController.class.getName();

  private final OwnSecondFactor factor;

  SecondFactorController(OwnSecondFactor factor) {
    this.factor = factor;
  }

  @GetMapping
  String show(HttpServletRequest request, Model model) {
    boolean on = factor.isOn();
    byte[] begun = (byte[]) request.getSession().getAttribute(BEGUN);
    model.addAttribute("on", on);
    model.addAttribute("required", factor.isRequired());
    model.addAttribute("codesLeft", on ? factor.recoveryCodesLeft() : 0);
    model.addAttribute("codes", ShownOnce.take(request));
    if (!on && begun != null) {
      model.addAttribute("sheet", factor.sheet(begun));
    }
    return "account/second-factor";
  }

  @PostMapping("/set-up")
  String begin(HttpSession session, RedirectAttributes next) {
    return PageAct.perform(
        next,
        PAGE,
        () -> {
          session.setAttribute(BEGUN, factor.begin());
          return null;
        });
  }

  @PostMapping("/confirmation")
  String confirm(
      @RequestParam String code,
      HttpServletRequest request,
      HttpSession session,
      RedirectAttributes next) {
    byte[] begun = (byte[]) session.getAttribute(BEGUN);
    if (begun == null) {
      return PAGE;
    }
    return PageAct.perform(
        next,
        PAGE,
        () -> {
          List<String> codes = factor.confirm(begun, code);
          session.removeAttribute(BEGUN);
          ShownOnce.keep(request, codes);
          return "动态验证码已启用，下次登录时生效。";
        });
  }

  @PostMapping("/recovery-codes")
  String renew(@RequestParam String code, HttpServletRequest request, RedirectAttributes next) {
    return PageAct.perform(
        next,
        PAGE,
        "新的恢复码已生成，旧的全部作废。",
        () -> ShownOnce.keep(request, factor.renewRecoveryCodes(code)));
  }

  @PostMapping("/removal")
  String switchOff(
      @RequestParam String password, @RequestParam String code, RedirectAttributes next) {
    return PageAct.perform(next, PAGE, "动态验证码已关闭。", () -> factor.switchOff(password, code));
  }
}
