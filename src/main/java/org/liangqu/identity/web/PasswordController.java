package org.liangqu.identity.web;

import java.util.Optional;
import org.liangqu.identity.AccountLink;
import org.liangqu.identity.AccountLinks;
import org.liangqu.identity.LinkPurpose;
import org.liangqu.identity.PasswordResets;
import org.liangqu.identity.Passwords;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing a password by a link, before anybody is signed in (忘记密码、首次设置密码). */
@Controller
@RequestMapping("/password")
class PasswordController {

  private final PasswordResets resets;
  private final AccountLinks links;
  private final Passwords passwords;

  PasswordController(PasswordResets resets, AccountLinks links, Passwords passwords) {
    this.resets = resets;
    this.links = links;
    this.passwords = passwords;
  }

  @GetMapping("/forgotten")
  String forgotten() {
    return "password/forgotten";
  }

  /** The answer is the same whether there is such an account or not. */
  @PostMapping("/forgotten")
  String sendLink(@RequestParam(defaultValue = "") String account) {
    if (!account.isBlank()) {
      resets.request(account);
    }
    return "redirect:/password/forgotten?sent";
  }

  @GetMapping("/new")
  String choose(@RequestParam(defaultValue = "") String token, Model model) {
    return page(token, links.find(token), model);
  }

  @PostMapping("/new")
  String choose(
      @RequestParam(defaultValue = "") String token,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String repeated,
      Model model) {
    try {
      NewPassword.requireSame(password, repeated);
      AccountLink used = passwords.choose(token, password);
      return "redirect:/sign-in?" + (used.purpose() == LinkPurpose.RESET ? "reset" : "activated");
    } catch (Refusal refusal) {
      model.addAttribute("refused", refusal);
      return page(token, links.find(token), model);
    }
  }

  private static String page(String token, Optional<AccountLink> link, Model model) {
    if (link.filter(AccountLink::isValid).isEmpty()) {
      model.addAttribute("link", link.orElse(null));
      return "password/unusable";
    }
    model.addAttribute("link", link.get());
    model.addAttribute("token", token);
    return "password/new";
  }
}
