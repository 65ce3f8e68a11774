package org.liangqu.portal;

import org.liangqu.call.Stage;
import org.liangqu.eligibility.Finding;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;

/** What has to happen once a finding is overridden, in words (豁免以后). */
final class AfterOverride {

  private AfterOverride() {}

  /** Null for a finding that no longer keeps the proposal where it is. */
  static String next(ProposalSummary proposal, Finding finding) {
    return finding.effect().isBlocking() && holdsAt(proposal, finding.stage())
        ? next(proposal)
        : null;
  }

  /** A list that is signed is judged by the bureau's rules. */
  private static boolean holdsAt(ProposalSummary proposal, Stage judgedAt) {
    return proposal.stage() == judgedAt
        || proposal.stage() == Stage.SELECTION && judgedAt == Stage.BUREAU_REVIEW;
  }

  private static String next(ProposalSummary proposal) {
    ProposalStatus status = proposal.status();
    return switch (status) {
      case RETURNED -> returned(proposal);
      case REJECTED, NOT_ACCEPTED ->
          "项目已按“%s”终止，还须在本页办理“复议恢复”（每个项目限一次）；恢复后重新审查，同一情况不再阻止通过。".formatted(status.label());
      case IN_REVIEW -> inReview(proposal.stage());
      case DRAFT, ACCEPTED, WITHDRAWN, EXPIRED -> null;
    };
  }

  /** A corrected version starts at the park again, whoever had it returned. */
  private static String returned(ProposalSummary proposal) {
    String due = Words.written(proposal.correctionDue());
    return proposal.stage().isBefore(Stage.BUREAU_REVIEW)
        ? "申报单位在 %s 前重新提交，系统再查到同一情况时不再退回。".formatted(due)
        : "申报单位在 %s 前重新提交，从资格自动审查重新开始；在园区各环节再查到同一情况的，还须由园区主管豁免。".formatted(due);
  }

  private static String inReview(Stage stage) {
    String pass = Outcome.PASS.label(stage);
    return switch (stage) {
      case ELIGIBILITY -> "系统重新审查时，同一情况不再阻止通过。";
      case FORMAL_REVIEW -> "请形式审查员在待办任务中再次办理“%s”。".formatted(pass);
      case EXPERT_REVIEW -> "请评审组织员在待办任务中再次提交“%s”的论证结论。".formatted(pass);
      case BUREAU_REVIEW -> "请科技局经办人在待办任务中再次办理“%s”。".formatted(pass);
      case SELECTION -> "请科技局经办人再次报签清单；已在签发环节的，由负责人再次签发。";
      case RECOMMENDATION, INTAKE -> "请本岗位另一名人员在待办任务中办理“%s”，豁免人自己不能办理。".formatted(pass);
    };
  }
}
