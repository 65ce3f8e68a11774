package org.liangqu.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.proposal.Outcome;

/**
 * One time that a proposal's version was judged, as kept (审查记录).
 *
 * @param judgedBy account of whoever was acting, {@code system} for the process itself
 * @param facts the facts judged, as JSON
 */
public record PastJudgement(
    UUID id,
    int version,
    Stage stage,
    Outcome outcome,
    Instant judgedAt,
    String judgedBy,
    String facts,
    List<PastTable> tables) {

  public PastJudgement {
    tables = List.copyOf(tables);
  }

  /**
   * A table that was judged, with the version of its definition.
   *
   * @param subject the facts of the one achievement or enterprise that it was judged for, as JSON;
   *     else null
   * @param findings what it found, without the overrides that came later
   */
  public record PastTable(
      String decisionKey,
      String definitionId,
      int version,
      String subject,
      List<PastFinding> findings) {

    public PastTable {
      findings = List.copyOf(findings);
    }
  }

  /** A rule that fired. */
  public record PastFinding(
      UUID id, String ruleId, String clause, Effect effect, String field, String message) {}
}
