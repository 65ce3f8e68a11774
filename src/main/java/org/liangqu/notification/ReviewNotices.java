package org.liangqu.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liangqu.review.ExpertReplaced;
import org.liangqu.review.InvitationAnswered;
import org.liangqu.review.PanelAppointed;
import org.liangqu.review.PanelDissolved;
import org.liangqu.review.ScoresSummarized;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells experts of invitations and the park's coordinators of answers; the unit hears of none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewNotices {

  private final Notifier notifier;
  private final Subjects subjects;

  ReviewNotices(Notifier notifier, Subjects subjects) {
    this.notifier = notifier;
    this.subjects = subjects;
  }

  @EventListener
  void on(PanelAppointed event) {
    invite(event.proposalId(), event.expertIds());
  }

  @EventListener
  void on(ExpertReplaced event) {
    invite(event.proposalId(), List.of(event.replacementId()));
  }

  @EventListener
  void on(InvitationAnswered event) {
    Subject subject = subject(event.proposalId());
    Map<String, Word> words = new HashMap<>(subject.words());
    words.put("expert", Word.text(notifier.nameOf(event.expertId())));
    words.put("opinion", Word.opinion(event.reason()));
    tellCoordinators(subject, "answered." + event.answer() + ".coordinator", words);
  }

  @EventListener
  void on(ScoresSummarized event) {
    Subject subject = subject(event.proposalId());
    tellCoordinators(subject, "summarized.coordinator", subject.words());
  }

  @EventListener
  void on(PanelDissolved event) {
    tellExperts(event.proposalId(), event.expertIds(), "dissolved.expert");
  }

  private void invite(UUID proposalId, List<String> expertIds) {
    tellExperts(proposalId, expertIds, "invited.expert");
  }

  private void tellExperts(UUID proposalId, List<String> expertIds, String key) {
    Subject subject = subject(proposalId);
    expertIds.forEach(
        expert -> notifier.tellPerson(expert, proposalId, key, subject.words(), Notifier.TASKLIST));
  }

  private void tellCoordinators(Subject subject, String key, Map<String, Word> words) {
    notifier.tellHolders(
        new OfficesConcerned(subject).coordinators(),
        subject.proposalId(),
        key,
        words,
        Notifier.TASKLIST);
  }

  private Subject subject(UUID proposalId) {
    return subjects.findById(proposalId).orElseThrow();
  }
}
