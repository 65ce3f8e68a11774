package org.liangqu.reconsideration;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.liangqu.proposal.LastOutcome;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Which rejections can still be reconsidered. */
@Component
class Rejections {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ClockConfiguration.ZONE);

  private final Proposals proposals;
  private final ReconsiderationDays days;

  Rejections(Proposals proposals, ReconsiderationDays days) {
    this.proposals = proposals;
    this.days = days;
  }

  Optional<LastOutcome> of(ProposalSummary proposal) {
    return isRejected(proposal) ? proposals.lastOutcome(proposal.id()) : Optional.empty();
  }

  Optional<Instant> requestDue(ProposalSummary proposal) {
    return of(proposal).flatMap(last -> days.requestDue(proposal.callId(), last.at()));
  }

  void requireOpen(ProposalSummary proposal, Instant now) {
    objection(proposal, now)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  /** Why the unit can't ask, or none. In time is before. */
  Optional<Refusal> objection(ProposalSummary proposal, Instant now) {
    if (!isRejected(proposal)) {
      return Optional.of(
          Refusal.conflict(
              "reconsideration-none",
              "项目当前为“%s”，只有审批未通过或不予受理的项目可以申请复议".formatted(proposal.status().label())));
    }
    if (proposals.wasReinstated(proposal.id())) {
      return Optional.of(Refusal.conflict("reconsideration-used", "项目已复议恢复过一次，不能再次申请复议，本次结论为最终结论"));
    }
    return requestDue(proposal)
        .filter(due -> !now.isBefore(due))
        .map(
            due ->
                Refusal.conflict(
                    "reconsideration-late", "申请复议的期限为%s，现已逾期，不能再申请".formatted(MOMENT.format(due))));
  }

  private static boolean isRejected(ProposalSummary proposal) {
    return proposal.status() == ProposalStatus.REJECTED
        || proposal.status() == ProposalStatus.NOT_ACCEPTED;
  }
}
