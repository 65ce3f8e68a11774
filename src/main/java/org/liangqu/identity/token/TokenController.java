package org.liangqu.identity.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administrators issue tokens, see which are in use, and revoke them. */
@Controller
@RequestMapping("/admin/tokens")
class TokenController {

  private final AccessTokens tokens;
  private final Clock clock;

  TokenController(AccessTokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  @GetMapping
  String all(Model model) {
    model.addAttribute("tokens", tokens.all());
    model.addAttribute("now", clock.instant());
    return "tokens/list";
  }

  @GetMapping("/new")
  String begin(Model model) {
    return form(TokenForm.blank(LocalDate.now(clock)), Map.of(), model);
  }

  /** Answers with the page itself, so that the secret is kept nowhere for the next request. */
  @PostMapping
  String issue(TokenForm form, Model model) {
    try {
      model.addAttribute("issued", tokens.issue(form.declared()));
      model.addAttribute("own", false);
      return "tokens/issued";
    } catch (Refusal refusal) {
      if (refusal.problems().isEmpty()) {
        throw refusal;
      }
      return form(form, refusal.problemsByField(), model);
    }
  }

  @PostMapping("/{id}/revocation")
  String revoke(@PathVariable UUID id, RedirectAttributes next) {
    tokens.revoke(id);
    next.addFlashAttribute("done", "令牌已撤销，立即失效。");
    return "redirect:/admin/tokens";
  }

  private String form(TokenForm form, Map<String, String> problems, Model model) {
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("doors", TokenDoor.values());
    model.addAttribute("firstDay", today);
    model.addAttribute("lastDay", today.plusYears(1));
    return "tokens/new";
  }
}
