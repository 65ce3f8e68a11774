package org.liangqu.portal;

import java.util.UUID;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.DeadlineScope;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
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

/** Where a unit's administrator learns what a withdrawal means, and withdraws (撤回申报). */
@Controller
@RequestMapping("/proposals/{id}/withdraw")
class WithdrawalController {

  private final Proposals proposals;
  private final Calls calls;
  private final Access access;

  WithdrawalController(Proposals proposals, Calls calls, Access access) {
    this.proposals = proposals;
    this.calls = calls;
    this.access = access;
  }

  /**
   * What the page says of a proposal.
   *
   * @param call with the deadlines that hold for it
   */
  record WithdrawalPage(ProposalSummary summary, Call call) {}

  @GetMapping
  String ask(@PathVariable UUID id, Model model) {
    ProposalSummary proposal = ofAdministrator(id);
    DeadlineScope scope = DeadlineScope.ofProposal(id, proposal.parkCode());
    model.addAttribute("page", new WithdrawalPage(proposal, calls.get(proposal.callId(), scope)));
    return "dossier/withdraw";
  }

  /** A refusal is shown on the page, with the reason as it was typed. */
  @PostMapping
  String withdraw(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "false") boolean understood,
      RedirectAttributes next) {
    ofAdministrator(id);
    try {
      requireUnderstood(understood);
      proposals.withdraw(id, reason);
      next.addFlashAttribute("done", "申报已撤回。");
      return "redirect:/proposals/" + id;
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", PageAct.admitted(refusal));
      next.addFlashAttribute("typed", reason);
      return "redirect:/proposals/" + id + "/withdraw";
    }
  }

  private ProposalSummary ofAdministrator(UUID id) {
    ProposalSummary proposal = proposals.summary(id);
    access.require(Act.WITHDRAW_PROPOSAL, proposal.subject());
    return proposal;
  }

  private static void requireUnderstood(boolean understood) {
    if (!understood) {
      throw Refusal.invalid("withdrawal-not-understood", "请先勾选“我已了解撤回后不能恢复”，再确认撤回");
    }
  }
}
