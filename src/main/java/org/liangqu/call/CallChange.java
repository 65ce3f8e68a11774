package org.liangqu.call;

import java.util.List;
import org.liangqu.shared.FieldProblem;

/**
 * What a change would do, before it is confirmed.
 *
 * @param problems why it cannot be made as it is
 * @param warnings what to think of before it is made
 * @param concerned whom it concerns, each in a few words
 */
public record CallChange(
    Call call,
    List<FieldChange> changes,
    List<FieldProblem> problems,
    List<String> warnings,
    List<String> concerned,
    CallUse use) {

  public CallChange {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
    concerned = List.copyOf(concerned);
  }
}
