package org.liangqu.review;

import java.util.List;

/** What the experts of a round answered, with their names: for the auditor alone. */
public record ExpertAnswers(int round, List<ChecklistAnswer> answers) {

  public ExpertAnswers {
    answers = List.copyOf(answers);
  }
}
