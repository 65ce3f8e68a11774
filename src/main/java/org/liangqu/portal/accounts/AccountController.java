package org.liangqu.portal.accounts;

import org.liangqu.identity.AccountAdministration;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.LinkPurpose;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.portal.OfficeNames;
import org.liangqu.shared.PageAct;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** One account: offices, sign-in, state. */
@Controller("accountAdministrationController")
@RequestMapping("/admin/accounts/{id}")
class AccountController {

  private final AccountAdministration accounts;
  private final CurrentPerson currentPerson;
  private final OfficeChoices choices;
  private final OfficeNames names;

  AccountController(
      AccountAdministration accounts,
      CurrentPerson currentPerson,
      OfficeChoices choices,
      OfficeNames names) {
    this.accounts = accounts;
    this.currentPerson = currentPerson;
    this.choices = choices;
    this.names = names;
  }

  @GetMapping
  String account(@PathVariable String id, Model model) {
    model.addAttribute("account", accounts.get(id));
    model.addAttribute("own", currentPerson.get().id().equals(id));
    model.addAttribute("names", names);
    model.addAttribute("choices", choices.byRole());
    model.addAttribute("unitRoles", choices.rolesOfUnits());
    model.addAttribute("sessions", accounts.sessions(id));
    model.addAttribute("records", accounts.latestRecords(id));
    return "accounts/account";
  }

  @PostMapping("/offices")
  String appoint(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String office,
      @RequestParam(required = false) Role unitRole,
      @RequestParam(defaultValue = "") String creditCode,
      RedirectAttributes next) {
    return PageAct.perform(
        next,
        page(id),
        () -> {
          Office chosen =
              unitRole == null ? choices.existing(office) : choices.atUnit(unitRole, creditCode);
          accounts.appoint(id, chosen);
          return "已任命：" + names.of(chosen) + "。";
        });
  }

  @PostMapping("/offices/dismiss")
  String dismiss(@PathVariable String id, @RequestParam String office, RedirectAttributes next) {
    return PageAct.perform(
        next,
        page(id),
        () -> {
          Office held =
              Office.parse(office)
                  .orElseThrow(() -> Refusal.invalid("office-unknown", "没有这个岗位，请刷新页面再试。"));
          accounts.dismiss(id, held);
          return "已免去：" + names.of(held) + "。";
        });
  }

  @PostMapping("/unlock")
  String unlock(@PathVariable String id, RedirectAttributes next) {
    return PageAct.perform(next, page(id), "锁定已解除，可以立即登录。", () -> accounts.unlock(id));
  }

  @PostMapping("/link")
  String sendLink(@PathVariable String id, RedirectAttributes next) {
    return PageAct.perform(
        next,
        page(id),
        () ->
            accounts.sendLink(id) == LinkPurpose.INVITATION
                ? "开通邀请已重新发送，之前的链接不再有效。"
                : "重置密码的链接已发送，之前的链接不再有效。");
  }

  @PostMapping("/sessions/end")
  String endSessions(@PathVariable String id, RedirectAttributes next) {
    return PageAct.perform(next, page(id), () -> "已结束 %d 个登录。".formatted(accounts.endSessions(id)));
  }

  @PostMapping("/disable")
  String disable(@PathVariable String id, RedirectAttributes next) {
    return PageAct.perform(next, page(id), "账号已停用，其登录已全部结束。", () -> accounts.disable(id));
  }

  @PostMapping("/enable")
  String enable(@PathVariable String id, RedirectAttributes next) {
    return PageAct.perform(next, page(id), "账号已恢复。", () -> accounts.enable(id));
  }

  private static String page(String id) {
    return "redirect:"
        + UriComponentsBuilder.fromPath("/admin/accounts/{id}").build(id).toASCIIString();
  }
}
