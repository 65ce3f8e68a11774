package org.liangqu.review;

import java.util.List;

/**
 * How a panel's experts answered an item, without their names (要点回答汇总).
 *
 * @param remarks the comments, in no order that would tell whose they are
 */
public record ItemTally(
    ChecklistItem item, int yes, int no, int notApplicable, List<Remark> remarks) {

  public ItemTally {
    remarks = List.copyOf(remarks);
  }

  /** A comment with the answer that it belongs to. */
  public record Remark(ItemAnswer answer, String comment) {}

  static ItemTally of(ChecklistItem item, List<ChecklistAnswer> answers) {
    return new ItemTally(
        item,
        count(answers, ItemAnswer.YES),
        count(answers, ItemAnswer.NO),
        count(answers, ItemAnswer.NOT_APPLICABLE),
        answers.stream()
            .filter(answer -> answer.comment() != null)
            .map(answer -> new Remark(answer.answer(), answer.comment()))
            .toList());
  }

  private static int count(List<ChecklistAnswer> answers, ItemAnswer wanted) {
    return (int) answers.stream().filter(answer -> answer.answer() == wanted).count();
  }
}
