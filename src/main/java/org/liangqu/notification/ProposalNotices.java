package org.liangqu.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangqu.identity.Office;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.OutcomeAnnounced;
import org.liangqu.proposal.ProposalExpired;
import org.liangqu.proposal.ProposalReinstated;
import org.liangqu.proposal.ProposalResubmitted;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSubmitted;
import org.liangqu.proposal.ProposalSummary;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the unit how its proposal fares, and the next office that it is its turn. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProposalNotices {

  private final Notifier notifier;
  private final Subjects subjects;

  ProposalNotices(Notifier notifier, Subjects subjects) {
    this.notifier = notifier;
    this.subjects = subjects;
  }

  @EventListener
  void on(ProposalSubmitted event) {
    tellUnit(remember(event.proposal()), "submitted.unit");
  }

  @EventListener
  void on(ProposalResubmitted event) {
    tellUnit(remember(event.proposal()), "resubmitted.unit");
  }

  /** A draft expires before it was ever announced anywhere. */
  @EventListener
  void on(ProposalExpired event) {
    if (event.proposal().submittedAt() == null) {
      tellUnit(new Subject(event.proposal()), "expired.unit");
    }
  }

  @EventListener
  void on(ProposalReinstated event) {
    Subject subject = new Subject(event.proposal());
    OfficesConcerned offices = new OfficesConcerned(subject);
    Map<String, Word> words = new HashMap<>(subject.words());
    words.put("stage", Word.stage(event.at()));
    words.put("opinion", Word.opinion(event.reason()));
    tell(offices.unit(), subject, "reinstated.unit", words, subject.dossierLink());
    tell(offices.workingAt(event.at()), subject, "reinstated.office", words, Notifier.TASKLIST);
  }

  @EventListener
  void on(OutcomeAnnounced event) {
    if (isOvertaken(event)) {
      return;
    }
    Subject subject = new Subject(event.proposal());
    Map<String, Word> words = words(subject, event);
    OfficesConcerned offices = new OfficesConcerned(subject);
    String key = key(event);
    tell(offices.unit(), subject, key + ".unit", words, subject.dossierLink());
    tell(acting(offices, event), subject, key + ".office", words, Notifier.TASKLIST);
    if (event.outcome() != null && event.status().isFinal()) {
      List<Office> hearing = offices.hearingOfTheEnd(event.stage());
      tell(hearing, subject, "concluded.office", words, subject.dossierLink());
    }
  }

  /** The process announces once more what was decided before the reinstatement. */
  private static boolean isOvertaken(OutcomeAnnounced event) {
    return event.outcome() == Outcome.REJECT && !event.proposal().status().isFinal();
  }

  private static List<Office> acting(OfficesConcerned offices, OutcomeAnnounced event) {
    if (event.status() == ProposalStatus.EXPIRED || event.stage() == null) {
      return List.of();
    }
    return event.outcome() == null
        ? offices.workingAt(event.stage())
        : offices.actingAfter(event.stage(), event.outcome());
  }

  private static String key(OutcomeAnnounced event) {
    return switch (event.status()) {
      case WITHDRAWN -> "withdrawn";
      case EXPIRED -> "expired";
      default ->
          event.outcome() == null ? "returnedDirectly" : event.stage() + "." + event.outcome();
    };
  }

  private Map<String, Word> words(Subject subject, OutcomeAnnounced event) {
    Map<String, Word> words = new HashMap<>(subject.words());
    ProposalSummary proposal = event.proposal();
    words.put("opinion", Word.opinion(event.reason()));
    words.put("due", Word.moment(proposal.correctionDue()));
    words.put("status", Word.status(event.status()));
    words.put("stage", Word.stage(event.stage()));
    words.put("acceptance", Word.text(String.valueOf(proposal.acceptanceNumber())));
    return words;
  }

  private Subject remember(ProposalSummary proposal) {
    return subjects.save(new Subject(proposal));
  }

  private void tellUnit(Subject subject, String key) {
    List<Office> unit = new OfficesConcerned(subject).unit();
    tell(unit, subject, key, subject.words(), subject.dossierLink());
  }

  private void tell(
      List<Office> offices, Subject subject, String key, Map<String, Word> words, String link) {
    if (!offices.isEmpty()) {
      notifier.tellHolders(offices, subject.proposalId(), key, words, link);
    }
  }
}
