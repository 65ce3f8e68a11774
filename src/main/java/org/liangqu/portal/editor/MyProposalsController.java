package org.liangqu.portal.editor;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineBook;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.Stage;
import org.liangqu.proposal.HandOver;
import org.liangqu.proposal.ProposalSearch;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.Submissions;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The proposals of one's own unit, and what to do next with each (我的申报). */
@Controller
class MyProposalsController {

  private static final int ON_A_PAGE = 15;

  private final Proposals proposals;
  private final Submissions submissions;
  private final Calls calls;
  private final OwnUnits ownUnits;

  MyProposalsController(
      Proposals proposals, Submissions submissions, Calls calls, OwnUnits ownUnits) {
    this.proposals = proposals;
    this.submissions = submissions;
    this.calls = calls;
    this.ownUnits = ownUnits;
  }

  /**
   * A proposal in the list.
   *
   * @param due until when there is something to do, null where there is nothing
   * @param stageDue by when the stage where it is ends, null where it is at none that has an end
   * @param handOver null unless it waits for the unit's administrator
   */
  record Row(ProposalSummary proposal, Instant due, Instant stageDue, HandOver handOver) {

    public boolean isOpen() {
      return due != null;
    }

    public String next() {
      if (handOver != null) {
        return "待单位管理员确认并提交（%s送审）".formatted(handOver.name());
      }
      ProposalStatus status = proposal.status();
      return switch (status) {
        case DRAFT -> "继续填写，由单位管理员提交";
        case RETURNED -> "按退回意见修改后重新提交";
        case IN_REVIEW ->
            "等待%s（第%d个环节，共%d个）"
                .formatted(
                    proposal.stage().label(),
                    proposal.stage().ordinal() + 1,
                    Stage.values().length);
        case ACCEPTED -> "已受理，受理编号%s".formatted(proposal.acceptanceNumber());
        case NOT_ACCEPTED, REJECTED -> "查看审批结论和理由";
        case WITHDRAWN, EXPIRED -> "不再办理";
      };
    }
  }

  @GetMapping("/proposals")
  String list(
      @RequestParam(required = false) ProposalStatus status,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    model.addAttribute("units", ownUnits.all());
    model.addAttribute("status", status);
    model.addAttribute("statuses", ProposalStatus.values());
    model.addAttribute("parameters", status == null ? "" : "status=%s&".formatted(status));
    Page<ProposalSummary> found =
        proposals.search(
            new ProposalSearch(null, status, null, null, null, null, null),
            PageRequest.of(Math.max(page, 0), ON_A_PAGE));
    Map<UUID, HandOver> handedOver =
        submissions.handedOver(found.map(ProposalSummary::id).getContent());
    Map<UUID, DeadlineBook> read = new HashMap<>();
    Function<UUID, DeadlineBook> books = callId -> read.computeIfAbsent(callId, calls::book);
    model.addAttribute("rows", found.map(one -> row(one, handedOver.get(one.id()), books)));
    return "editor/list";
  }

  private static Row row(
      ProposalSummary proposal, HandOver handOver, Function<UUID, DeadlineBook> books) {
    return switch (proposal.status()) {
      case DRAFT -> new Row(proposal, due(proposal, Deadline.CLOSE, books), null, handOver);
      case RETURNED -> new Row(proposal, proposal.correctionDue(), null, handOver);
      case IN_REVIEW -> new Row(proposal, null, stageDue(proposal, books), null);
      case ACCEPTED, NOT_ACCEPTED, REJECTED, WITHDRAWN, EXPIRED ->
          new Row(proposal, null, null, null);
    };
  }

  /** The rules judge at once, whenever it was submitted. */
  private static Instant stageDue(ProposalSummary proposal, Function<UUID, DeadlineBook> books) {
    return proposal.stage() == Stage.ELIGIBILITY
        ? null
        : due(proposal, Deadline.of(proposal.stage()), books);
  }

  private static Instant due(
      ProposalSummary proposal, Deadline deadline, Function<UUID, DeadlineBook> books) {
    return books
        .apply(proposal.callId())
        .due(deadline, DeadlineScope.ofProposal(proposal.id(), proposal.parkCode()));
  }
}
