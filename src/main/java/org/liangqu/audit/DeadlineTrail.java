package org.liangqu.audit;

import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.ExtensionOrders;
import org.liangqu.call.PastMove;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Person;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.shared.ClockConfiguration;
import org.springframework.stereotype.Component;

/** The deadlines that were moved for the proposal, its park or all. */
@Component
class DeadlineTrail implements TrailSource {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ClockConfiguration.ZONE);

  private final ExtensionOrders orders;
  private final Accounts accounts;

  DeadlineTrail(ExtensionOrders orders, Accounts accounts) {
    this.orders = orders;
    this.accounts = accounts;
  }

  @Override
  public Stream<TrailEntry> of(ProposalSummary proposal) {
    DeadlineScope scope = DeadlineScope.ofProposal(proposal.id(), proposal.parkCode());
    return orders.movesFor(proposal.callId(), scope).stream().map(this::entry);
  }

  private TrailEntry entry(PastMove move) {
    return TrailEntry.of(
        TrailEntry.Kind.DECISION,
        move.at(),
        "期限变动：" + move.deadline().label(),
        move.orderNumber() == null ? "更改通知" : "延期令 " + move.orderNumber(),
        "适用范围：" + scope(move.scope()),
        "由 %s 变为 %s".formatted(MOMENT.format(move.from()), MOMENT.format(move.to())),
        "签发人：" + name(move.personId()),
        "理由：" + move.reason());
  }

  private static String scope(DeadlineScope scope) {
    if (scope.proposalId() != null) {
      return "本项目";
    }
    return scope.isEverybody() ? "全部申报单位" : "本园区";
  }

  private String name(String accountId) {
    return accounts
        .find(accountId)
        .map(Person::name)
        .map(name -> name + "（" + accountId + "）")
        .orElse(accountId);
  }
}
