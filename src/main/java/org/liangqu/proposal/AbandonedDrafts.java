package org.liangqu.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.retention.RetentionPeriod;
import org.liangqu.retention.RetentionRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What was drafted and never submitted, long after the call's intake (未提交的草稿). */
@Component
class AbandonedDrafts implements RetentionRule {

  private final ProposalRepository proposals;
  private final AttachmentDesk attachments;
  private final Calls calls;
  private final Clock clock;
  private final RetentionPeriod period;

  AbandonedDrafts(
      ProposalRepository proposals,
      AttachmentDesk attachments,
      Calls calls,
      Clock clock,
      @Value("${liangqu.retention.drafts:P24M}") Period period) {
    this.proposals = proposals;
    this.attachments = attachments;
    this.calls = calls;
    this.clock = clock;
    this.period = new RetentionPeriod(period);
  }

  @Override
  public String key() {
    return "draft-proposals";
  }

  @Override
  public String what() {
    return "从未提交的申报草稿及其附件";
  }

  @Override
  public String keeps() {
    return "该年度接收截止后 " + period.inWords();
  }

  @Override
  public String why() {
    return "没有提交的内容不是审批的凭据；保存到申报单位不会再参照它准备下一年度申报为止。";
  }

  @Override
  public long due() {
    List<UUID> past = pastCalls();
    return past.isEmpty() ? 0 : proposals.countNeverSubmitted(past);
  }

  @Override
  public int clear(int atMost) {
    List<UUID> past = pastCalls();
    List<Proposal> drafts =
        past.isEmpty() ? List.of() : proposals.neverSubmitted(past, Limit.of(atMost));
    for (Proposal draft : drafts) {
      attachments.discard(draft.id());
      proposals.delete(draft.id());
    }
    return drafts.size();
  }

  private List<UUID> pastCalls() {
    Instant before = period.before(clock.instant());
    return calls.all().stream()
        .filter(call -> call.dueOf(Deadline.INTAKE).isBefore(before))
        .map(Call::id)
        .toList();
  }
}
