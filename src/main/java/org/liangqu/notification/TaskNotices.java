package org.liangqu.notification;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.review.TaskOverdue;
import org.liangqu.review.TaskReminderDue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reminds whoever has a task of its due date; tells the supervisors too once it is late. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskNotices {

  private final Notifier notifier;
  private final Subjects subjects;

  TaskNotices(Notifier notifier, Subjects subjects) {
    this.notifier = notifier;
    this.subjects = subjects;
  }

  @EventListener
  void on(TaskReminderDue event) {
    Optional<Subject> subject = subject(event.proposalId());
    String key = "reminder." + kind(subject, event.reconsidering());
    Map<String, Word> words = words(subject, event.stage(), event.due());
    tellWorkers(event.proposalId(), event.assignee(), event.groupIds(), key, words);
  }

  @EventListener
  void on(TaskOverdue event) {
    Optional<Subject> subject = subject(event.proposalId());
    String key = "overdue." + kind(subject, event.reconsidering());
    Map<String, Word> words = words(subject, event.stage(), event.due());
    tellWorkers(event.proposalId(), event.assignee(), event.groupIds(), key, words);
    subject
        .map(about -> new OfficesConcerned(about).supervising(event.stage()))
        .map(supervisors -> without(supervisors, event))
        .filter(supervisors -> !supervisors.isEmpty())
        .ifPresent(
            supervisors ->
                notifier.tellHolders(
                    supervisors, event.proposalId(), key, words, link(event.proposalId())));
  }

  private static String kind(Optional<Subject> subject, boolean reconsidering) {
    if (reconsidering) {
      return "reconsideration";
    }
    return subject.isPresent() ? "task" : "list";
  }

  /** Supervisors who could take the task themselves have been told of it already. */
  private static List<Office> without(List<Office> supervisors, TaskOverdue event) {
    return supervisors.stream()
        .filter(office -> event.assignee() != null || !event.groupIds().contains(office.groupId()))
        .toList();
  }

  /** The one who took the task, else all who could. */
  private void tellWorkers(
      UUID proposalId,
      String assignee,
      List<String> groupIds,
      String key,
      Map<String, Word> words) {
    if (assignee != null) {
      notifier.tellPerson(assignee, proposalId, key, words, Notifier.TASKLIST);
      return;
    }
    List<Office> offices = groupIds.stream().map(Office::parse).flatMap(Optional::stream).toList();
    notifier.tellHolders(offices, proposalId, key, words, Notifier.TASKLIST);
  }

  private static Map<String, Word> words(Optional<Subject> subject, Stage stage, Instant due) {
    Map<String, Word> words = new HashMap<>();
    subject.ifPresent(about -> words.putAll(about.words()));
    words.put("stage", Word.stage(stage));
    words.put("due", Word.moment(due));
    return words;
  }

  private Optional<Subject> subject(UUID proposalId) {
    return Optional.ofNullable(proposalId).flatMap(subjects::findById);
  }

  private static String link(UUID proposalId) {
    return "/proposals/" + proposalId;
  }
}
