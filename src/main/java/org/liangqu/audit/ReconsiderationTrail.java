package org.liangqu.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Person;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.reconsideration.Reconsideration;
import org.liangqu.reconsideration.Reconsiderations;
import org.springframework.stereotype.Component;

/** The unit's request for reconsideration, and what the office answered. */
@Component
class ReconsiderationTrail implements TrailSource {

  private final Reconsiderations reconsiderations;
  private final Accounts accounts;

  ReconsiderationTrail(Reconsiderations reconsiderations, Accounts accounts) {
    this.reconsiderations = reconsiderations;
    this.accounts = accounts;
  }

  @Override
  public Stream<TrailEntry> of(ProposalSummary proposal) {
    return reconsiderations.find(proposal.id()).stream()
        .filter(found -> found.requestedAt() != null)
        .flatMap(this::entries);
  }

  private Stream<TrailEntry> entries(Reconsideration request) {
    List<TrailEntry> entries = new ArrayList<>();
    entries.add(
        TrailEntry.of(
            TrailEntry.Kind.RECONSIDERATION,
            request.requestedAt(),
            "申请复议：" + request.stage().label(),
            request.answeredAt() == null ? request.status().label() : null,
            "填写人：" + name(request.writtenBy()),
            "提交人：" + name(request.requestedBy()),
            "理由：" + request.reasons()));
    if (request.answeredAt() != null) {
      entries.add(
          TrailEntry.of(
              TrailEntry.Kind.RECONSIDERATION,
              request.answeredAt(),
              "答复复议申请：" + request.stage().label(),
              request.status().label(),
              "办理人：" + name(request.answeredBy()),
              "理由：" + request.answer()));
    }
    return entries.stream();
  }

  private String name(String accountId) {
    return accounts
        .find(accountId)
        .map(Person::name)
        .map(name -> name + "（" + accountId + "）")
        .orElse(accountId);
  }
}
