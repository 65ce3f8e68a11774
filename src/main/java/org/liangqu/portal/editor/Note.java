package org.liangqu.portal.editor;

import java.util.List;
import org.liangqu.eligibility.Effect;
import org.liangqu.eligibility.Finding;
import org.liangqu.proposal.hints.Hint;
import org.liangqu.shared.FieldProblem;

/**
 * What is said beside a field.
 *
 * @param place where it stands on the pages
 * @param clauses the guide's clauses that it stems from, empty for none
 */
record Note(Kind kind, String place, String label, String message, List<String> clauses) {

  private static final String TO_FILL_IN = "待填写";

  /** What a note means for the submission. */
  enum Kind {
    /** What was typed can't be taken over. */
    UNREAD("unread"),
    /** Must be answered before the submission. */
    MISSING("missing"),
    RETURN("return"),
    REJECT("reject"),
    WARN("warn"),
    PRIORITY("priority"),
    /** May be a slip, and is in nobody's way. */
    HINT("hint");

    private final String style;

    Kind(String style) {
      this.style = style;
    }

    public String style() {
      return style;
    }

    boolean counts() {
      return this == UNREAD || this == MISSING || this == RETURN || this == REJECT;
    }
  }

  static Note unread(FieldProblem problem, String place) {
    return new Note(Kind.UNREAD, place, "待更正", problem.message(), List.of());
  }

  static Note missing(FieldProblem problem, String place) {
    return new Note(Kind.MISSING, place, TO_FILL_IN, problem.message(), List.of());
  }

  /**
   * @param blank whether the place is still to be filled in, so that nothing is wrong with it yet
   */
  static Note of(Finding finding, String place, boolean blank) {
    boolean open = blank && finding.isBlocking();
    return new Note(
        open ? Kind.MISSING : kind(finding.effect()),
        place,
        open ? TO_FILL_IN : finding.effect().label(),
        finding.message(),
        List.of(finding.clause().split(", ")));
  }

  static Note of(Hint hint, String place) {
    return new Note(Kind.HINT, place, "请核对", hint.message(), List.of());
  }

  private static Kind kind(Effect effect) {
    return switch (effect) {
      case RETURN -> Kind.RETURN;
      case REJECT -> Kind.REJECT;
      case WARN -> Kind.WARN;
      case PRIORITY -> Kind.PRIORITY;
    };
  }
}
