package org.liangqu.audit;

import java.util.stream.Stream;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Person;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.springframework.stereotype.Component;

/** The versions that were submitted. */
@Component
class VersionTrail implements TrailSource {

  private final Proposals proposals;
  private final Accounts accounts;

  VersionTrail(Proposals proposals, Accounts accounts) {
    this.proposals = proposals;
    this.accounts = accounts;
  }

  @Override
  public Stream<TrailEntry> of(ProposalSummary proposal) {
    return proposals.versions(proposal.id()).stream()
        .map(
            version ->
                TrailEntry.of(
                    TrailEntry.Kind.VERSION,
                    version.submittedAt(),
                    "提交第 " + version.number() + " 版",
                    null,
                    "提交人：" + name(version.submittedBy())));
  }

  private String name(String accountId) {
    return accounts
        .find(accountId)
        .map(Person::name)
        .map(name -> name + "（" + accountId + "）")
        .orElse(accountId);
  }
}
