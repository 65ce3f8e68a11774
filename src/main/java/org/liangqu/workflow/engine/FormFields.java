package org.liangqu.workflow.engine;

import java.util.Set;

/**
 * What people write in forms. It stands in the domain's own tables, where rights are checked: not
 * in the engine's history, and never in another task's form.
 */
final class FormFields {

  static final Set<String> NAMES =
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
          "panelMembers",
          "replacementId");

  private FormFields() {}
}
