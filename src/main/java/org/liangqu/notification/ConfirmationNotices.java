package org.liangqu.notification;

import java.util.HashMap;
import java.util.Map;
import org.liangqu.proposal.ProposalHandedBack;
import org.liangqu.proposal.ProposalHandedOver;
import org.liangqu.proposal.ProposalTakenBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a unit's administrator and its applicants what they hand each other before submission. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConfirmationNotices {

  private final Notifier notifier;

  ConfirmationNotices(Notifier notifier) {
    this.notifier = notifier;
  }

  @EventListener
  void on(ProposalHandedOver event) {
    Subject subject = new Subject(event.proposal());
    tellAdministrators(
        subject,
        "handedOver.administrator",
        words(subject, event.handOver().name(), event.handOver().note()));
  }

  @EventListener
  void on(ProposalTakenBack event) {
    Subject subject = new Subject(event.proposal());
    tellAdministrators(subject, "takenBack.administrator", words(subject, event.byName(), null));
  }

  /** The one who handed it over goes on with it. */
  @EventListener
  void on(ProposalHandedBack event) {
    Subject subject = new Subject(event.proposal());
    notifier.tellPerson(
        event.handOver().by(),
        subject.proposalId(),
        "handedBack.applicant",
        words(subject, event.handBack().name(), event.handBack().note()),
        subject.dossierLink() + "/edit");
  }

  private void tellAdministrators(Subject subject, String key, Map<String, Word> words) {
    notifier.tellHolders(
        new OfficesConcerned(subject).unitAdministrators(),
        subject.proposalId(),
        key,
        words,
        subject.submissionLink());
  }

  private static Map<String, Word> words(Subject subject, String name, String note) {
    Map<String, Word> words = new HashMap<>(subject.words());
    words.put("name", Word.text(name));
    words.put("opinion", Word.opinion(note));
    return words;
  }
}
