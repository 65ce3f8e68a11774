package org.liangqu.portal.unit;

import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.UnitAccounts;
import org.liangqu.shared.PageAct;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with the account of one of the unit's people. */
@Controller
@RequestMapping("/unit/people/{id}")
class ColleagueController {

  private static final String PEOPLE = "redirect:/unit/people";

  /** What is done, to which account of which unit. */
  private interface Act {
    void of(String creditCode, String id);
  }

  private final AdministeredUnit administered;
  private final UnitAccounts accounts;
  private final CurrentPerson currentPerson;

  ColleagueController(
      AdministeredUnit administered, UnitAccounts accounts, CurrentPerson currentPerson) {
    this.administered = administered;
    this.accounts = accounts;
    this.currentPerson = currentPerson;
  }

  @PostMapping("/invite")
  String invite(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String unit,
      RedirectAttributes next) {
    return act(id, unit, next, accounts::inviteAgain, "邀请已重新发送，之前的链接不再有效。");
  }

  @PostMapping("/disable")
  String disable(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String unit,
      RedirectAttributes next) {
    return act(id, unit, next, accounts::disable, "账号已停用，不能再登录；其填写的草稿仍属本单位。");
  }

  @PostMapping("/enable")
  String enable(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String unit,
      RedirectAttributes next) {
    return act(id, unit, next, accounts::enable, "账号已恢复。");
  }

  @PostMapping("/appoint")
  String appoint(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String unit,
      RedirectAttributes next) {
    return act(id, unit, next, accounts::appoint, "已任命为单位管理员。");
  }

  @PostMapping("/dismiss")
  String dismiss(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String unit,
      RedirectAttributes next) {
    String page = act(id, unit, next, accounts::dismiss, "已免去单位管理员，仍是本单位申报人。");
    boolean steppedDown =
        currentPerson.get().id().equals(id) && !next.getFlashAttributes().containsKey("refused");
    return steppedDown ? "redirect:/" : page;
  }

  private String act(String id, String unit, RedirectAttributes next, Act act, String done) {
    String creditCode = administered.get(unit).creditCode().value();
    next.addAttribute("unit", creditCode);
    return PageAct.perform(next, PEOPLE, done, () -> act.of(creditCode, id));
  }
}
