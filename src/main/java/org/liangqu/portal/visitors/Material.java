package org.liangqu.portal.visitors;

import java.util.List;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.AttachmentKind;

/**
 * What to have at hand for a proposal (申报材料); whether it is there the eligibility tables judge.
 *
 * @param ofYear whether it is of the fiscal year before the call's
 * @param clause the guide's, where it is asked for
 */
record Material(AttachmentKind kind, boolean ofYear, String whose, String clause) {

  private static final String STATEMENTS = "四.3";
  private static final String OF_TYPE = "四.7";
  private static final String ENTERPRISES = "企业提供；联合企业申报的，联合的企业也须提供";

  static List<Material> ofEveryType() {
    return List.of(
        new Material(AttachmentKind.BALANCE_SHEET, true, ENTERPRISES, STATEMENTS),
        new Material(AttachmentKind.INCOME_STATEMENT, true, ENTERPRISES, STATEMENTS),
        new Material(AttachmentKind.PROFIT_DISTRIBUTION, true, ENTERPRISES, STATEMENTS));
  }

  static List<Material> of(ProposalType type) {
    return switch (type) {
      case CLUSTER -> List.of();
      case ACADEMICIAN ->
          List.of(
              new Material(
                  AttachmentKind.COOPERATION_AGREEMENT, false, "与院士及其团队合作的协议、合同", OF_TYPE));
      case ENTERPRISE ->
          List.of(new Material(AttachmentKind.AUDIT_REPORT, true, "申报单位的", STATEMENTS));
      case TRANSFER ->
          List.of(
              new Material(
                  AttachmentKind.ACHIEVEMENT_PROOF, false, "所转化的1至2项三年内先进成果的证明文件", OF_TYPE));
    };
  }
}
