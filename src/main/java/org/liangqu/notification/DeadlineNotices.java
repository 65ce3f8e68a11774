package org.liangqu.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlinesMoved;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.proposal.DeadlineMoveReported;
import org.liangqu.proposal.ProposalRevived;
import org.liangqu.proposal.ProposalsLate;
import org.liangqu.selection.SelectionListOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what a call's deadlines did once they had come. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeadlineNotices {

  private static final String START = "/";
  private static final String EXTENSIONS = "/extensions";
  private static final List<Office> ADMINISTRATORS = List.of(Office.of(Role.ADMINISTRATOR));

  private final Notifier notifier;

  DeadlineNotices(Notifier notifier) {
    this.notifier = notifier;
  }

  @EventListener
  void on(ProposalsLate event) {
    event.groups().forEach(group -> tellLate(event, group));
    notifier.tellHolders(
        ADMINISTRATORS, null, "late.administrator", words(event, event.proposals()), EXTENSIONS);
  }

  private void tellLate(ProposalsLate event, ProposalsLate.Group group) {
    List<Office> offices =
        officesAt(
                event.deadline(),
                Set.of(group.parkCode()),
                Set.of(group.bureauCode()),
                Set.of(group.recommenderCode()))
            .toList();
    notifier.tellHolders(
        offices, null, "late.office", words(event, group.proposals()), Notifier.TASKLIST);
  }

  private static Map<String, Word> words(ProposalsLate event, int proposals) {
    return Map.of(
        "call", Word.text(event.callTitle()),
        "deadline", Word.deadline(event.deadline()),
        "due", Word.moment(event.due()),
        "proposals", Word.count(proposals));
  }

  /** Units where their own time changed; offices where their stage's did. */
  @EventListener
  void on(DeadlineMoveReported event) {
    Map<String, Word> words = words(event.move());
    boolean ofUnits =
        event.move().scope().proposalId() != null
            || event.move().moves().stream()
                .anyMatch(moved -> moved.deadline().compareTo(Deadline.PARK_REVIEW) <= 0);
    if (ofUnits) {
      List<Office> units =
          event.creditCodes().stream()
              .flatMap(
                  code ->
                      Stream.of(
                          Office.of(Role.APPLICANT, code),
                          Office.of(Role.UNIT_ADMINISTRATOR, code)))
              .toList();
      tellMoved(units, event, "moved.unit", words, START);
    }
    Set<Office> offices =
        event.move().moves().stream()
            .flatMap(
                moved ->
                    officesAt(
                        moved.deadline(),
                        event.parkCodes(),
                        event.bureauCodes(),
                        event.recommenderCodes()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    tellMoved(offices, event, "moved.office", words, Notifier.TASKLIST);
  }

  private void tellMoved(
      Collection<Office> offices,
      DeadlineMoveReported event,
      String key,
      Map<String, Word> words,
      String link) {
    notifier.tellHolders(offices, event.move().scope().proposalId(), key, words, link);
  }

  private static Map<String, Word> words(DeadlinesMoved move) {
    return Map.of(
        "year", Word.count(move.year()),
        "moves", Word.moves(move.moves()),
        "reason", Word.text(move.reason()));
  }

  private static Stream<Office> officesAt(
      Deadline deadline, Set<String> parks, Set<String> bureaus, Set<String> recommenders) {
    return switch (deadline) {
      case CLOSE -> Stream.empty();
      case PARK_REVIEW ->
          held(parks, Role.FORMAL_REVIEWER, Role.REVIEW_COORDINATOR, Role.PARK_SUPERVISOR);
      case BUREAU_REVIEW -> held(bureaus, Role.BUREAU_OFFICER, Role.BUREAU_LEADER);
      case RECOMMENDATION -> held(recommenders, Role.RECOMMENDER);
      case INTAKE -> Stream.of(Office.of(Role.INTAKE_OFFICER));
    };
  }

  private static Stream<Office> held(Set<String> codes, Role... roles) {
    return codes.stream().flatMap(code -> Stream.of(roles).map(role -> Office.of(role, code)));
  }

  @EventListener
  void on(ProposalRevived event) {
    Subject subject = new Subject(event.proposal());
    Map<String, Word> words = new HashMap<>(subject.words());
    words.put("reason", Word.text(event.reason()));
    notifier.tellHolders(
        new OfficesConcerned(subject).unit(),
        subject.proposalId(),
        "revived.unit",
        words,
        subject.dossierLink());
  }

  @EventListener
  void on(SelectionListOpened event) {
    if (event.byDeadline()) {
      notifier.tellHolders(
          List.of(Office.of(Role.BUREAU_OFFICER, event.bureauCode())),
          null,
          "list.opened.officer",
          Map.of("list", Word.text(event.listNumber()), "proposals", Word.count(event.proposals())),
          Notifier.TASKLIST);
    }
  }
}
