package org.liangqu.workflow.engine;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.workflow.ChecklistField;

/**
 * What people write in forms. It stands in the domain's own tables, where rights are checked: not
 * in the engine's history, and never in another task's form.
 */
final class FormFields {

  private static final Set<String> SINGLE =
      Set.of(
          "decision",
          "opinion",
          "answer",
          "reason",
          "strikeReason",
          "struckProposals",
          "score1",
          "score2",
          "score3",
          "score4",
          "score5",
          "attendance",
          "heldOn",
          "academicianAttended",
          "researchConfirmed",
          "panelMembers",
          "replacementId");

  static final Set<String> NAMES =
      Stream.concat(SINGLE.stream(), ChecklistField.NAMES.stream())
          .collect(Collectors.toUnmodifiableSet());

  private FormFields() {}
}
