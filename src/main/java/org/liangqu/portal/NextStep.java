package org.liangqu.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.proposal.HandOver;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.reconsideration.ReconsiderationCase;

/**
 * What the reader of a proposal's unit has to do about it now (您现在要做的).
 *
 * @param waiting whether there is nothing to do, since others act or all is over
 * @param what in a sentence
 * @param due by when the unit has to act, null where nobody waits for it
 * @param links where it is done, the first one the usual way
 */
record NextStep(boolean waiting, String what, Instant due, List<Link> links) {

  NextStep {
    links = List.copyOf(links);
  }

  /** Where to go, and what for. */
  record Link(String label, String path) {}

  /**
   * @param actions what the reader may do
   * @param handOver null unless it waits for the unit's administrator
   * @param closes when the call closes for the proposal
   * @param office whose turn it is, null where it is nobody's
   * @param reconsideration of the proposal's rejection, if it is rejected
   */
  static NextStep of(
      ProposalSummary proposal,
      DossierActions actions,
      HandOver handOver,
      Instant closes,
      String office,
      ReconsiderationCase reconsideration) {
    ProposalStatus status = proposal.status();
    return switch (status) {
      case DRAFT -> ofOpen(proposal, actions, handOver, closes);
      case RETURNED -> ofOpen(proposal, actions, handOver, proposal.correctionDue());
      case IN_REVIEW -> waiting(inReview(proposal.stage(), office));
      case ACCEPTED -> waiting("项目已受理，审批结束。");
      case NOT_ACCEPTED, REJECTED -> ofRejected(proposal, reconsideration);
      case WITHDRAWN -> waiting("项目已撤回，审批终止。");
      case EXPIRED -> waiting("没有在期限内提交，不再办理。");
    };
  }

  private static NextStep waiting(String what) {
    return new NextStep(true, what, null, List.of());
  }

  private static NextStep ofRejected(
      ProposalSummary proposal, ReconsiderationCase reconsideration) {
    String page = page(proposal.id());
    if (reconsideration.reconsideration() == null) {
      String what =
          reconsideration.obstacle() == null
              ? "审批已结束。请阅读审批结论和理由；认为结论不恰当的，可以在期限内申请一次复议。"
              : reconsideration.obstacle() + "。";
      return new NextStep(true, what, null, List.of(conclusion(proposal.stage(), page)));
    }
    return switch (reconsideration.reconsideration().status()) {
      case DRAFT -> ofUnsent(page, reconsideration);
      case REQUESTED -> waiting("复议申请已提交，答复会通知您。");
      case DECLINED -> waiting("复议维持原结论，审批结束。");
      case WITHDRAWN -> waiting("复议申请已撤回，不能再次申请，审批结束。");
      case REINSTATED, OVERTAKEN -> waiting("审批已结束。项目已恢复过一次审批，不能再次申请复议。");
    };
  }

  /** Where it reads why: the rules speak in their findings, people in their decisions. */
  private static Link conclusion(Stage stage, String page) {
    return stage == Stage.ELIGIBILITY
        ? new Link("查看规则意见", page + "#findings")
        : new Link("查看审批结论", page + "#decisions");
  }

  private static NextStep ofUnsent(String page, ReconsiderationCase reconsideration) {
    return reconsideration.obstacle() == null
        ? new NextStep(
            false,
            "复议申请还没有提交，请由单位管理员在期限内提交。",
            reconsideration.due(),
            List.of(new Link("继续填写复议申请", page + "/reconsideration")))
        : waiting(reconsideration.obstacle() + "。");
  }

  private static String inReview(Stage stage, String office) {
    return stage == Stage.ELIGIBILITY
        ? "系统正在进行资格自动审查，结果会通知您。"
        : "目前由%s办理“%s”，有结果会通知您。".formatted(office, stage.label());
  }

  private static NextStep ofOpen(
      ProposalSummary proposal, DossierActions actions, HandOver handOver, Instant due) {
    String page = page(proposal.id());
    if (handOver != null) {
      return handedOver(actions, page, due);
    }
    boolean returned = proposal.status() == ProposalStatus.RETURNED;
    List<Link> links = new ArrayList<>();
    links.add(new Link("填写和修改", page + "/edit"));
    links.add(submission(actions, page));
    if (returned) {
      links.add(new Link("查看修改前后对比", page + "/compare"));
    }
    return new NextStep(false, writing(returned, actions.submit()), due, links);
  }

  private static NextStep handedOver(DossierActions actions, String page, Instant due) {
    return actions.submit()
        ? new NextStep(false, "核对申报人送审的内容，确认并提交。", due, List.of(submission(actions, page)))
        : new NextStep(
            true,
            "已送单位管理员，等待确认并提交；需要修改时，可以撤回送审。",
            due,
            List.of(new Link("查看送审情况", page + "/submit")));
  }

  private static Link submission(DossierActions actions, String page) {
    return new Link(actions.submit() ? "核对并提交" : "送单位确认", page + "/submit");
  }

  private static String writing(boolean returned, boolean submits) {
    if (returned) {
      return submits ? "按退回意见修改，核对后重新提交。" : "按退回意见修改，再送单位管理员确认并重新提交。";
    }
    return submits ? "填写申报书、上传附件，核对后提交。" : "填写申报书、上传附件，再送单位管理员确认并提交。";
  }

  private static String page(UUID id) {
    return "/proposals/" + id;
  }
}
