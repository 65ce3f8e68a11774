package org.liangqu.workflow.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.review.ReviewScenes;
import org.liangqu.workflow.ApprovalScenes;
import org.springframework.boot.test.context.TestComponent;

/** Open tasks of several offices, and people who sign in to the engine. */
@TestComponent
public class TaskScenes {

  private final ProposalScenes scenes;
  private final ReviewScenes reviews;
  private final ApprovalScenes approvals;
  private final IdentityService identity;

  TaskScenes(
      ProposalScenes scenes,
      ReviewScenes reviews,
      ApprovalScenes approvals,
      IdentityService identity) {
    this.scenes = scenes;
    this.reviews = reviews;
    this.approvals = approvals;
    this.identity = identity;
  }

  public static Person holder(Office... offices) {
    String id = "holder-" + UUID.randomUUID().toString().substring(0, 8);
    return new Person(id, id, Set.of(offices));
  }

  public static Person reviewer(String parkCode) {
    return holder(Office.of(Role.FORMAL_REVIEWER, parkCode));
  }

  public Task formalReview(String parkCode) {
    return approvals.openTask(at(Stage.FORMAL_REVIEW, parkCode));
  }

  public Task at(String parkCode, Stage stage) {
    return approvals.openTask(at(stage, parkCode));
  }

  /** Five of one proposal. */
  public List<Task> invitations(String parkCode) {
    ProposalSummary proposal = at(Stage.EXPERT_REVIEW, parkCode);
    approvals.formPanel(proposal, ReviewScenes.coordinator(parkCode), reviews.experts(5));
    return approvals.openTasks(proposal);
  }

  private ProposalSummary at(Stage stage, String parkCode) {
    ProposalSummary proposal =
        scenes.soundlySubmitted(scenes.openCall(), scenes.approvedUnit(parkCode));
    approvals.bring(proposal, stage);
    return proposal;
  }

  public <T> T as(Person person, Supplier<T> action) {
    identity.setAuthentication(
        person.id(), person.offices().stream().map(Office::groupId).toList());
    try {
      return ActingAs.person(person, action);
    } finally {
      identity.clearAuthentication();
    }
  }

  public void as(Person person, Runnable action) {
    as(
        person,
        () -> {
          action.run();
          return null;
        });
  }
}
