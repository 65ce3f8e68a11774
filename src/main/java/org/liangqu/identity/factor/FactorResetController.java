package org.liangqu.identity.factor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administrators take a lost second factor from an account. */
@Controller
class FactorResetController {

  private final OwnSecondFactor factor;

  FactorResetController(OwnSecondFactor factor) {
    this.factor = factor;
  }

  @PostMapping("/admin/second-factors/{account}/reset")
  String reset(@PathVariable String account, RedirectAttributes next) {
    factor.reset(account);
    next.addFlashAttribute("done", "账号 " + account + " 的动态验证码已重置，本人下次登录后可重新设置。");
    return "redirect:/admin/accounts/{account}";
  }
}
