package org.liangqu.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Asks for the code after the password, or has the factor set up first. */
@Controller
class CodePageController {

  static final String PROBLEM = CodePageController.class.getName();

  private final SecondFactors factors;
  private final Clock clock;

  CodePageController(SecondFactors factors, Clock clock) {
    this.factors = factors;
    this.clock = clock;
  }

  @GetMapping(CodeSignIn.PAGE)
  String ask(HttpServletRequest request, CsrfToken protection, Model model) {
    // Writes its cookie before the page, which is longer than what is held back of a response.
    protection.getToken();
    Optional<PendingSignIn> pending = PendingSignIn.of(request, clock.instant());
    if (pending.isEmpty()) {
      return "redirect:/sign-in";
    }
    model.addAttribute("problem", request.getSession().getAttribute(PROBLEM));
    request.getSession().removeAttribute(PROBLEM);
    model.addAttribute("account", pending.get().person().id());
    if (pending.get().step() == SignInStep.SET_UP) {
      model.addAttribute("sheet", factors.sheet(pending.get().person(), pending.get().begun()));
    }
    return "account/sign-in-code";
  }
}
