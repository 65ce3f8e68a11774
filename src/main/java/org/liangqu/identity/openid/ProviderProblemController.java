package org.liangqu.identity.openid;

import org.springframework.boot.autoconfigure.security.oauth2.client.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says why a sign-in at the provider let nobody in. */
@Controller
@ConditionalOnOAuth2ClientRegistrationProperties
class ProviderProblemController {

  @GetMapping("/sign-in/provider")
  String show(@RequestParam(defaultValue = "") String problem, Model model) {
    model.addAttribute("unknownAccount", problem.equals("account"));
    return "account/provider-problem";
  }
}
