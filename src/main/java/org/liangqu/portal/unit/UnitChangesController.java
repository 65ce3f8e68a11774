package org.liangqu.portal.unit;

import java.util.UUID;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.AccessTable;
import org.liangqu.identity.access.Act;
import org.liangqu.organization.UnitChanges;
import org.liangqu.organization.UnitContacts;
import org.liangqu.shared.PageAct;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What units request to change: their park decides, auditors look on (单位变更). */
@Controller
@RequestMapping("/units/changes")
class UnitChangesController {

  private static final int CHANGES_ON_A_PAGE = 10;
  private static final String PAGE = "redirect:/units/changes";

  private final UnitChanges changes;
  private final UnitContacts contacts;
  private final UnitWords words;
  private final Access access;

  UnitChangesController(
      UnitChanges changes, UnitContacts contacts, UnitWords words, Access access) {
    this.changes = changes;
    this.contacts = contacts;
    this.words = words;
    this.access = access;
  }

  @GetMapping
  String changes(@RequestParam(defaultValue = "0") int page, Model model) {
    model.addAttribute(
        "found", changes.readable(PageRequest.of(Math.max(page, 0), CHANGES_ON_A_PAGE)));
    model.addAttribute("decides", AccessTable.hasRoleFor(access.person(), Act.DECIDE_UNIT_CHANGE));
    model.addAttribute("audits", access.allows(Act.AUDIT));
    if (access.allows(Act.AUDIT)) {
      model.addAttribute("contactChanges", contacts.latest());
    }
    model.addAttribute("unitWords", words);
    return "unit/changes";
  }

  @PostMapping("/{id}/approve")
  String approve(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes next) {
    return PageAct.perform(next, PAGE, "变更已通过，登记信息已更新，并已通知单位。", () -> changes.approve(id, reason));
  }

  @PostMapping("/{id}/refuse")
  String refuse(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes next) {
    return PageAct.perform(next, PAGE, "变更未通过，理由已通知单位。", () -> changes.refuse(id, reason));
  }
}
