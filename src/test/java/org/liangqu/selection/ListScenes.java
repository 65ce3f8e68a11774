package org.liangqu.selection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.liangqu.call.Call;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.ReviewScenes;
import org.springframework.boot.test.context.TestComponent;

/** Proposals that wait for a list, and lists that are out. */
@TestComponent
public class ListScenes {

  private final ProposalScenes scenes;
  private final ReviewScenes reviews;
  private final Proposals proposals;
  private final SelectionLists lists;
  private final RuntimeService runtime;
  private final Clock clock;

  ListScenes(
      ProposalScenes scenes,
      ReviewScenes reviews,
      Proposals proposals,
      SelectionLists lists,
      RuntimeService runtime,
      Clock clock) {
    this.scenes = scenes;
    this.reviews = reviews;
    this.proposals = proposals;
    this.lists = lists;
    this.runtime = runtime;
    this.clock = clock;
  }

  /** A proposal that the bureau has selected (遴选). */
  public ProposalSummary selected(Call call, String parkCode) {
    ProposalSummary proposal = scenes.submitted(call, scenes.approvedUnit(parkCode));
    reviews.toExpertReview(proposal.id());
    reviews.score(proposal.id(), parkCode, "10");
    List.of(Stage.BUREAU_REVIEW, Stage.SELECTION)
        .forEach(stage -> proposals.enter(proposal.id(), stage));
    waitForTheList(proposal);
    return proposal;
  }

  private void waitForTheList(ProposalSummary proposal) {
    String instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(proposal.number())
            .singleResult()
            .getId();
    runtime
        .createProcessInstanceModification(instance)
        .cancelAllForActivity("Task_CheckEligibility")
        .startBeforeActivity("Catch_SelectionListIssued")
        .execute();
  }

  /** The letter of a list of one proposal, signed and sent. */
  public ListDocument issuedLetter(String parkCode, String bureauCode) {
    Instant now = clock.instant();
    Call call = scenes.call(now.minusSeconds(1), now.plus(Duration.ofDays(30)));
    selected(call, parkCode);
    UUID list =
        ActingAs.person(
            ProposalScenes.officer(Role.BUREAU_OFFICER, bureauCode),
            () -> {
              UUID opened = lists.open(call.id(), bureauCode).id();
              lists.draft(opened, List.of(), null, "拟全部列入");
              return opened;
            });
    ActingAs.person(
        ProposalScenes.officer(Role.BUREAU_LEADER, bureauCode),
        () -> lists.sign(list, "SIGN", null));
    ListDocument letter = lists.produce(list).get(0);
    lists.issue(list);
    return letter;
  }
}
