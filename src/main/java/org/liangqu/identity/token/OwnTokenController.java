package org.liangqu.identity.token;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody sees the tokens that act in their name, collects them and revokes them. */
@Controller
@RequestMapping("/account/tokens")
class OwnTokenController {

  private final AccessTokens tokens;
  private final Clock clock;

  OwnTokenController(AccessTokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  @GetMapping
  String mine(Model model) {
    model.addAttribute("tokens", tokens.mine());
    model.addAttribute("now", clock.instant());
    return "tokens/mine";
  }

  /** Answers with the page itself, so that the secret is kept nowhere for the next request. */
  @PostMapping("/{id}/collection")
  String collect(@PathVariable UUID id, Model model) {
    model.addAttribute("issued", tokens.collect(id));
    model.addAttribute("own", true);
    return "tokens/issued";
  }

  @PostMapping("/{id}/revocation")
  String revoke(@PathVariable UUID id, RedirectAttributes next) {
    tokens.revoke(id);
    next.addFlashAttribute("done", "令牌已撤销，立即失效。");
    return "redirect:/account/tokens";
  }
}
