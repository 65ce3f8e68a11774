package org.liangqu.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Person;
import org.liangqu.portal.UnitStanding.Act;
import org.liangqu.proposal.HandBack;
import org.liangqu.proposal.HandOver;
import org.liangqu.proposal.LastOutcome;
import org.liangqu.proposal.OpenVersion;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.SubmittedVersion;
import org.liangqu.reconsideration.Reconsideration;
import org.springframework.stereotype.Component;

/** What a unit's people have done about their proposal (本单位的办理记录). */
@Component
class UnitActs {

  private final Proposals proposals;
  private final Accounts accounts;

  UnitActs(Proposals proposals, Accounts accounts) {
    this.proposals = proposals;
    this.accounts = accounts;
  }

  /**
   * The newest first.
   *
   * @param open null where there is nothing to write any more
   */
  List<Act> of(DossierPage page, OpenVersion open) {
    List<Act> acts = new ArrayList<>();
    page.versions().forEach(version -> acts.add(submission(version)));
    if (open != null) {
      addHandedOver(open, acts);
    }
    if (page.reconsideration().request() != null) {
      addRequest(page.reconsideration().request(), acts);
    }
    if (page.summary().status() == ProposalStatus.WITHDRAWN) {
      acts.add(withdrawal(page.summary().id()));
    }
    acts.sort(Comparator.comparing(Act::at).reversed());
    return acts;
  }

  private Act submission(SubmittedVersion version) {
    return new Act(
        "提交了第 %d 版".formatted(version.number()),
        version.submittedAt(),
        name(version.submittedBy()),
        null);
  }

  private static void addHandedOver(OpenVersion open, List<Act> acts) {
    HandOver over = open.handOver();
    if (over != null) {
      acts.add(new Act("送交单位管理员", over.at(), over.name(), over.note()));
    }
    HandBack back = open.handBack();
    if (back != null) {
      acts.add(new Act("单位管理员退回修改", back.at(), back.name(), back.note()));
    }
  }

  private void addRequest(Reconsideration request, List<Act> acts) {
    if (request.requestedAt() != null) {
      acts.add(new Act("提出复议申请", request.requestedAt(), name(request.requestedBy()), null));
    }
  }

  private Act withdrawal(UUID id) {
    LastOutcome last = proposals.view(id).lastOutcome();
    return new Act("撤回了申报", last.at(), null, last.reason());
  }

  private String name(String account) {
    return account == null ? null : accounts.find(account).map(Person::name).orElse(null);
  }
}
