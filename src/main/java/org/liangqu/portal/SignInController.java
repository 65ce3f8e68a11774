package org.liangqu.portal;

import java.util.List;
import java.util.regex.Pattern;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.liangqu.identity.SessionEnd;
import org.liangqu.identity.SignInWays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

  private static final Pattern MINUTES = Pattern.compile("[1-9]\\d{0,3}");

  private final CurrentPerson currentPerson;
  private final ObjectProvider<DemoAccounts> demoAccounts;
  private final SignInWays ways;

  SignInController(
      CurrentPerson currentPerson, ObjectProvider<DemoAccounts> demoAccounts, SignInWays ways) {
    this.currentPerson = currentPerson;
    this.demoAccounts = demoAccounts;
    this.ways = ways;
  }

  @GetMapping("/sign-in")
  String signIn(
      @RequestParam(required = false) String ended,
      @RequestParam(required = false) String wait,
      Model model) {
    Person person = currentPerson.get();
    if (!person.equals(Person.ANONYMOUS) && !person.isSystem()) {
      return "redirect:/";
    }
    model.addAttribute("ended", explanation(ended));
    model.addAttribute("wait", minutes(wait));
    List<DemoAccount> accounts =
        demoAccounts.stream().flatMap(demo -> demo.all().stream()).toList();
    model.addAttribute("ways", ways);
    model.addAttribute("demoAccounts", accounts);
    model.addAttribute(
        "demoPasswords", accounts.stream().map(DemoAccount::password).distinct().toList());
    return "sign-in";
  }

  /** From a fixed set, since anybody can write an address. */
  private static String explanation(String ended) {
    return SessionEnd.ofCode(ended).map(SessionEnd::message).orElse(null);
  }

  private static Integer minutes(String wait) {
    return wait != null && MINUTES.matcher(wait).matches() ? Integer.valueOf(wait) : null;
  }
}
