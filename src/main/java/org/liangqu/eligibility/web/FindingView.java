package org.liangqu.eligibility.web;

import java.time.Instant;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Effect;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.FindingBasis;
import org.liangqu.eligibility.FindingOverride;
import org.liangqu.eligibility.TableBasis;

/**
 * A finding (审查意见).
 *
 * @param id null in a pre-check, which keeps nothing
 * @param override null unless overridden
 * @param overridable whether the person who asks may override it now
 * @param basis on which facts it was made; null in a pre-check
 */
record FindingView(
    UUID id,
    String ruleId,
    String clause,
    String clauseText,
    Effect effect,
    String effectLabel,
    Stage stage,
    String stageLabel,
    String message,
    String field,
    boolean blocking,
    OverrideView override,
    boolean overridable,
    BasisView basis) {

  /**
   * @param reason null for applicants and experts, as is the name: both are the offices' own
   */
  record OverrideView(Instant at, String by, String reason) {

    static OverrideView of(FindingOverride override, boolean official) {
      return override == null
          ? null
          : new OverrideView(
              override.at(),
              official ? override.personName() : null,
              official ? override.reason() : null);
    }
  }

  /**
   * @param row the row that fired, null where it can't be told any more
   */
  record BasisView(TableBasis table, TableBasis.Row row) {

    static BasisView of(FindingBasis basis) {
      return basis == null ? null : new BasisView(basis.table(), basis.row());
    }
  }

  static FindingView kept(
      Finding finding, boolean official, boolean overridable, FindingBasis basis) {
    return of(finding, finding.id(), official, overridable, basis);
  }

  static FindingView expected(Finding finding) {
    return of(finding, null, false, false, null);
  }

  private static FindingView of(
      Finding finding, UUID id, boolean official, boolean overridable, FindingBasis basis) {
    return new FindingView(
        id,
        finding.ruleId(),
        finding.clause(),
        finding.clauseText(),
        finding.effect(),
        finding.effect().label(),
        finding.stage(),
        finding.stage().label(),
        finding.message(),
        finding.field(),
        finding.isBlocking(),
        OverrideView.of(finding.override(), official),
        overridable,
        BasisView.of(basis));
  }
}
