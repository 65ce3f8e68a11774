package org.liangqu.notification;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.selection.SelectionListDrafted;
import org.liangqu.selection.SelectionListIssued;
import org.liangqu.selection.SelectionListReturned;
import org.liangqu.selection.SelectionListSigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a bureau's people how a selection list fares. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SelectionNotices {

  private final Notifier notifier;
  private final Subjects subjects;

  SelectionNotices(Notifier notifier, Subjects subjects) {
    this.notifier = notifier;
    this.subjects = subjects;
  }

  @EventListener
  void on(SelectionListDrafted event) {
    tellBureau(
        List.of(Office.of(Role.BUREAU_LEADER, event.bureauCode())),
        "list.drafted.leader",
        Map.of("list", Word.text(event.listNumber())));
  }

  @EventListener
  void on(SelectionListReturned event) {
    Map<String, Word> words =
        Map.of("list", Word.text(event.listNumber()), "opinion", Word.opinion(event.reason()));
    notifier.tellPerson(event.drafterId(), null, "list.returned.drafter", words, Notifier.TASKLIST);
  }

  @EventListener
  void on(SelectionListSigned event) {
    Map<String, Word> words = Map.of("list", Word.text(event.listNumber()));
    notifier.tellPerson(event.drafterId(), null, "list.signed.drafter", words, Notifier.TASKLIST);
  }

  @EventListener
  void on(SelectionListIssued event) {
    List<Office> bureau =
        Stream.concat(event.listed().stream(), event.struck().stream())
            .findFirst()
            .flatMap(subjects::findById)
            .map(Subject::bureauCode)
            .map(SelectionNotices::officesOf)
            .orElse(List.of());
    Map<String, Word> words =
        Map.of(
            "list", Word.text(event.listNumber()),
            "listed", Word.count(event.listed().size()),
            "struck", Word.count(event.struck().size()));
    tellBureau(bureau, "list.issued.bureau", words);
  }

  private static List<Office> officesOf(String bureauCode) {
    return List.of(
        Office.of(Role.BUREAU_OFFICER, bureauCode), Office.of(Role.BUREAU_LEADER, bureauCode));
  }

  private void tellBureau(List<Office> offices, String key, Map<String, Word> words) {
    notifier.tellHolders(offices, null, key, words, Notifier.TASKLIST);
  }
}
