package org.liangqu.portal.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.SubmissionRequest;
import org.liangqu.proposal.Submissions;
import org.liangqu.proposal.SubmittedVersion;
import org.liangqu.shared.PageAct;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the unit's people hand over, confirm and submit what they wrote (送审与提交). */
@Controller
@RequestMapping("/proposals/{id}")
class SubmissionController {

  private static final String SINCE = "since";

  private final SubmissionPages pages;
  private final Submissions submissions;
  private final Proposals proposals;

  SubmissionController(SubmissionPages pages, Submissions submissions, Proposals proposals) {
    this.pages = pages;
    this.submissions = submissions;
    this.proposals = proposals;
  }

  /** What can't be submitted any more is shown as it is, what was submitted by its receipt. */
  @GetMapping("/submit")
  String confirm(
      @PathVariable UUID id,
      @ModelAttribute(name = SINCE, binding = false) Opened since,
      Model model) {
    submissions.open(id);
    ProposalStatus status = proposals.summary(id).status();
    return switch (status) {
      case DRAFT, RETURNED, EXPIRED -> {
        model.addAttribute("page", pages.of(id, since.at()));
        yield "submission/page";
      }
      case IN_REVIEW, ACCEPTED -> receipt(id, lastVersion(id));
      case NOT_ACCEPTED, REJECTED, WITHDRAWN -> "redirect:/proposals/" + id;
    };
  }

  /** When the page was opened on which somebody was told that something has changed. */
  record Opened(Instant at) {}

  @ModelAttribute(SINCE)
  Opened never() {
    return new Opened(null);
  }

  /**
   * @param key by which the page's submission is known when it comes again
   * @param seen the mark of what the page showed
   * @param at when the page was made, in milliseconds since 1970
   */
  @PostMapping("/submit")
  String submit(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String key,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "0") long at,
      @RequestParam(defaultValue = "false") boolean declared,
      RedirectAttributes next) {
    try {
      int version = submissions.submit(id, new SubmissionRequest(key, seen, declared));
      next.addFlashAttribute("done", "申报已提交，请保存回执。系统正在进行资格自动审查，结果会通知您。");
      return receipt(id, version);
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", PageAct.admitted(refusal));
      if (refusal.code().equals("proposal-already-submitted")) {
        return receipt(id, lastVersion(id));
      }
      if (refusal.code().equals("proposal-changed")) {
        next.addFlashAttribute(SINCE, new Opened(Instant.ofEpochMilli(at)));
      }
      return page(id);
    }
  }

  private int lastVersion(UUID id) {
    List<SubmittedVersion> versions = proposals.versions(id);
    return versions.get(versions.size() - 1).number();
  }

  @PostMapping("/hand-over")
  String handOver(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes next) {
    return PageAct.perform(
        next, page(id), "已送单位管理员确认，确认期间不能修改。", () -> submissions.handOver(id, note));
  }

  @PostMapping("/take-back")
  String takeBack(@PathVariable UUID id, RedirectAttributes next) {
    return PageAct.perform(next, page(id), "已撤回送审，可以继续修改。", () -> submissions.takeBack(id));
  }

  @PostMapping("/hand-back")
  String handBack(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes next) {
    return PageAct.perform(next, page(id), "已退回修改，申报人会收到通知。", () -> submissions.handBack(id, note));
  }

  private static String page(UUID id) {
    return "redirect:/proposals/%s/submit".formatted(id);
  }

  private static String receipt(UUID id, int version) {
    return "redirect:/proposals/%s/versions/%d/receipt".formatted(id, version);
  }
}
