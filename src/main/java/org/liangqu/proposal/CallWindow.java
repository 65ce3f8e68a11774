package org.liangqu.proposal;

import java.time.Instant;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.ProposalType;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** When, and by whom, a call may be answered (clause 五.4): by the close that holds for each. */
@Component
class CallWindow {

  private final Calls calls;

  CallWindow(Calls calls) {
    this.calls = calls;
  }

  static DeadlineScope scopeOf(Proposal proposal) {
    return DeadlineScope.ofProposal(proposal.id(), proposal.lead().parkCode());
  }

  void requireNotClosed(Call call, LeadUnit lead, Instant now) {
    requireNotClosed(calls.get(call.id(), DeadlineScope.ofPark(lead.parkCode())), now);
  }

  void requireNotClosed(Proposal proposal, Instant now) {
    requireNotClosed(calls.get(proposal.callId(), scopeOf(proposal)), now);
  }

  private static void requireNotClosed(Call held, Instant now) {
    if (!now.isBefore(held.closes())) {
      throw Refusal.conflict(
          "call-closed", "“%s”已于%s截止申报".formatted(held.title(), Times.show(held.closes())));
    }
  }

  void requireOpen(Proposal proposal, Instant now) {
    Call call = calls.get(proposal.callId(), scopeOf(proposal));
    if (now.isBefore(call.opens())) {
      throw Refusal.conflict(
          "call-not-open",
          "“%s”%s起接受申报，现在不能提交；填写的内容已保存，到时再提交".formatted(call.title(), Times.show(call.opens())));
    }
    if (!now.isBefore(call.closes())) {
      throw Refusal.conflict(
          "call-closed",
          "“%s”已于%s截止申报，现在不能提交；填写的内容已保存。因不可抗力等原因需要延期的，请联系所在园区科技管理部门，延期令签发后可在新的期限内提交"
              .formatted(call.title(), Times.exact(call.closes())));
    }
    requireOpenTo(call, proposal.type(), proposal.lead());
  }

  /** A unit outside the parks is left to the rules, which reject it with the clause. */
  void requireOpenTo(Call call, ProposalType type, LeadUnit lead) {
    if (lead.parkCode() != null && !call.isOpenTo(type, lead.parkCode())) {
      throw Refusal.conflict(
          "call-not-open-to",
          "“%s”的“%s”未向“%s”所在园区开放，请改报其他类型".formatted(call.title(), type.label(), lead.unitName()));
    }
  }
}
