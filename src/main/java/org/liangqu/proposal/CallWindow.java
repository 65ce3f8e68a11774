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
    Call held = calls.get(call.id(), DeadlineScope.ofPark(lead.parkCode()));
    if (!now.isBefore(held.closes())) {
      throw Refusal.conflict(
          "call-closed", "“%s”已于%s截止申报".formatted(held.title(), Times.show(held.closes())));
    }
  }

  void requireOpen(Proposal proposal, Instant now) {
    Call call = calls.get(proposal.callId(), scopeOf(proposal));
    if (!call.isOpenAt(now)) {
      throw Refusal.conflict(
          "call-not-open",
          "“%s”的申报时间为%s至%s，现在不能提交"
              .formatted(call.title(), Times.show(call.opens()), Times.show(call.closes())));
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
