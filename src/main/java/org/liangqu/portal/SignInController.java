package org.liangqu.portal;

import java.util.List;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

  private final CurrentPerson currentPerson;
  private final ObjectProvider<DemoAccounts> demoAccounts;

  SignInController(CurrentPerson currentPerson, ObjectProvider<DemoAccounts> demoAccounts) {
    this.currentPerson = currentPerson;
    this.demoAccounts = demoAccounts;
  }

  @GetMapping("/sign-in")
  String signIn(Model model) {
    Person person = currentPerson.get();
    if (!person.equals(Person.ANONYMOUS) && !person.isSystem()) {
      return "redirect:/";
    }
    List<DemoAccount> accounts =
        demoAccounts.stream().flatMap(demo -> demo.all().stream()).toList();
    model.addAttribute("demoAccounts", accounts);
    model.addAttribute(
        "demoPasswords", accounts.stream().map(DemoAccount::password).distinct().toList());
    return "sign-in";
  }
}
