package org.liangqu.proposal;

import java.util.ArrayList;
import java.util.List;
import org.liangqu.call.ProposalType;
import org.liangqu.shared.FieldProblem;

/**
 * What is still to be answered before a form may be submitted since the guide ends a proposal over
 * it (不予受理, clauses 四.2, 四.5, 二(四)): a blank is no reason to end one.
 */
final class OpenAnswers {

  private final List<FieldProblem> problems = new ArrayList<>();

  private OpenAnswers() {}

  static List<FieldProblem> of(ProposalType type, ProposalContent content) {
    OpenAnswers open = new OpenAnswers();
    open.ask(!content.outcomes().isEmpty(), "outcomes", "请选择预期成果形式");
    open.ask(!content.researchNatures().isEmpty(), "researchNatures", "请选择研究性质");
    open.askDeclarations(content.declarations());
    if (type == ProposalType.TRANSFER) {
      open.ask(
          content.transfer() != null && content.transfer().relatedParties() != null,
          "transfer.relatedParties",
          "请填写成果提供方与承接方是否为母子公司或子公司之间");
    }
    return open.problems;
  }

  private void askDeclarations(Declarations declarations) {
    ask(
        declarations != null && declarations.noBadCreditRecord() != null,
        "declarations.noBadCreditRecord",
        "请填写申报单位有无不良信用记录");
    ask(
        declarations != null && declarations.legalRepresentativeNoBadCreditRecord() != null,
        "declarations.legalRepresentativeNoBadCreditRecord",
        "请填写法人代表有无不良信用记录");
  }

  private void ask(boolean answered, String field, String message) {
    if (!answered) {
      problems.add(new FieldProblem(field, message));
    }
  }
}
