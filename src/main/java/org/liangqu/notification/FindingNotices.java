package org.liangqu.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangqu.eligibility.FindingOverridden;
import org.liangqu.identity.Office;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever has to act next that a finding was overridden (豁免); the reason stays inside. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FindingNotices {

  private final Notifier notifier;

  FindingNotices(Notifier notifier) {
    this.notifier = notifier;
  }

  @EventListener
  void on(FindingOverridden event) {
    ProposalSummary proposal = event.proposal();
    Subject subject = new Subject(proposal);
    OfficesConcerned offices = new OfficesConcerned(subject);
    if (proposal.status() == ProposalStatus.RETURNED) {
      tell(offices.unit(), event, "overridden.returned.unit", subject.dossierLink());
    } else {
      tell(offices.unit(), event, "overridden.unit", subject.dossierLink());
    }
    if (proposal.status() == ProposalStatus.IN_REVIEW) {
      tell(offices.workingAt(proposal.stage()), event, "overridden.office", Notifier.TASKLIST);
    }
  }

  private void tell(List<Office> offices, FindingOverridden event, String key, String link) {
    if (offices.isEmpty()) {
      return;
    }
    ProposalSummary proposal = event.proposal();
    Map<String, Word> words = new HashMap<>(new Subject(proposal).words());
    words.put(
        "finding", Word.text(event.finding().message() + "（指南" + event.finding().clause() + "）"));
    words.put("office", Word.role(event.by().role()));
    words.put("due", Word.moment(proposal.correctionDue()));
    notifier.tellHolders(offices, proposal.id(), key, words, link);
  }
}
