package org.liangqu.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangqu.identity.Office;
import org.liangqu.reconsideration.Reconsideration;
import org.liangqu.reconsideration.ReconsiderationAnnounced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells unit and office how a request for reconsideration stands. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReconsiderationNotices {

  private final Notifier notifier;

  ReconsiderationNotices(Notifier notifier) {
    this.notifier = notifier;
  }

  @EventListener
  void on(ReconsiderationAnnounced event) {
    Subject subject = new Subject(event.proposal());
    Map<String, Word> words = words(subject, event.reconsideration());
    switch (event.reconsideration().status()) {
      case DRAFT -> throw new IllegalStateException("A draft is nobody's but the unit's");
      case REQUESTED -> {
        tellUnit(subject, "reconsideration.requested.unit", words);
        tell(
            event.offices(), subject, "reconsideration.requested.office", words, Notifier.TASKLIST);
      }
      case WITHDRAWN -> {
        tellUnit(subject, "reconsideration.withdrawn.unit", words);
        tellOffice(event, subject, "reconsideration.withdrawn.office", words);
      }
      case DECLINED -> {
        tellUnit(subject, "reconsideration.declined.unit", words);
        tellOffice(event, subject, "reconsideration.declined.office", words);
      }
      // The unit hears of the reinstatement itself.
      case REINSTATED, OVERTAKEN ->
          tellOffice(event, subject, "reconsideration.reinstated.office", words);
    }
  }

  private static Map<String, Word> words(Subject subject, Reconsideration reconsideration) {
    Map<String, Word> words = new HashMap<>(subject.words());
    words.put("stage", Word.stage(reconsideration.stage()));
    words.put("due", Word.moment(reconsideration.answerDue()));
    words.put("opinion", Word.opinion(reconsideration.answer()));
    return words;
  }

  private void tellUnit(Subject subject, String key, Map<String, Word> words) {
    List<Office> unit = new OfficesConcerned(subject).unit();
    tell(unit, subject, key, words, subject.dossierLink() + "/reconsideration");
  }

  private void tellOffice(
      ReconsiderationAnnounced event, Subject subject, String key, Map<String, Word> words) {
    tell(event.offices(), subject, key, words, subject.dossierLink());
  }

  private void tell(
      List<Office> offices, Subject subject, String key, Map<String, Word> words, String link) {
    if (!offices.isEmpty()) {
      notifier.tellHolders(offices, subject.proposalId(), key, words, link);
    }
  }
}
