package org.liangqu.identity.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.eligibility.Judgements;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.review.ReviewScenes;
import org.liangqu.workflow.ApprovalScenes;
import org.springframework.boot.test.context.TestComponent;

/** Proposals of one park, one on each desk of their way, judged where they lie. */
@TestComponent
class DoorScenes {

  private final ProposalScenes proposals;
  private final ApprovalScenes approvals;
  private final ReviewScenes reviews;
  private final Judgements judgements;
  private final TaskService tasks;
  private final Directory directory;

  DoorScenes(
      ProposalScenes proposals,
      ApprovalScenes approvals,
      ReviewScenes reviews,
      Judgements judgements,
      TaskService tasks,
      Directory directory) {
    this.proposals = proposals;
    this.approvals = approvals;
    this.reviews = reviews;
    this.judgements = judgements;
    this.tasks = tasks;
    this.directory = directory;
  }

  Park park(String code) {
    return directory.park(code);
  }

  String newExpert() {
    return reviews.experts(1).get(0);
  }

  /**
   * @param experts the panel of the one that lies there
   */
  Map<Desk, ProposalSummary> onEveryDesk(Park park, List<String> experts) {
    Map<Desk, ProposalSummary> laid = new EnumMap<>(Desk.class);
    for (Desk desk : Desk.values()) {
      laid.put(desk, onDesk(desk, park));
    }
    approvals.formPanel(laid.get(Desk.PANEL), ReviewScenes.coordinator(park.code()), experts);
    // Supervisors and leaders are asked too, as for a request for reconsideration.
    ask(laid.get(Desk.FORMAL_REVIEW), Office.of(Role.PARK_SUPERVISOR, park.code()));
    ask(laid.get(Desk.BUREAU), Office.of(Role.BUREAU_LEADER, park.bureauCode()));
    return laid;
  }

  List<String> panelWith(String expert) {
    List<String> panel = new ArrayList<>(reviews.experts(4));
    panel.add(expert);
    return panel;
  }

  private ProposalSummary onDesk(Desk desk, Park park) {
    ProposalSummary proposal =
        proposals.soundlySubmitted(proposals.openCall(), proposals.approvedUnit(park.code()));
    approvals.bring(proposal, desk.stage());
    judgements.judgeGateway(proposal.id(), desk.stage(), Outcome.RETURN);
    return proposal;
  }

  private void ask(ProposalSummary proposal, Office office) {
    tasks.addCandidateGroup(approvals.openTask(proposal).getId(), office.groupId());
  }

  Map<Desk, String> tasks(Map<Desk, ProposalSummary> laid, String expert) {
    Map<Desk, String> waiting = new EnumMap<>(Desk.class);
    laid.forEach((desk, proposal) -> waiting.put(desk, task(proposal, expert)));
    return waiting;
  }

  private String task(ProposalSummary proposal, String expert) {
    return approvals.openTasks(proposal).stream()
        .filter(task -> task.getAssignee() == null || task.getAssignee().equals(expert))
        .map(Task::getId)
        .findFirst()
        .orElseThrow();
  }
}
