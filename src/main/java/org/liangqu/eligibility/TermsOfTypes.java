package org.liangqu.eligibility;

import java.math.BigDecimal;
import java.util.Map;
import org.liangqu.call.ProposalType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the terms of the types from the tables, for those who choose among them (资金与期限标准). */
@Service
public class TermsOfTypes {

  private static final String TABLE = "FundingTerms";

  private final UnrecordedTables tables;

  TermsOfTypes(UnrecordedTables tables) {
    this.tables = tables;
  }

  @Transactional(readOnly = true)
  public TypeTerms of(ProposalType type) {
    Map<String, Object> row =
        tables.inForce().evaluate(TABLE, Map.of("type", type.name())).rows().stream()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No funding terms for " + type));
    return new TypeTerms(
        (String) row.get("clauseOfType"),
        number(row, "minimum"),
        number(row, "maximum"),
        number(row, "selfRaisedRatio"),
        number(row, "minimumMonths").intValueExact(),
        number(row, "maximumMonths").intValueExact());
  }

  private static BigDecimal number(Map<String, Object> row, String output) {
    Object value = row.get(output);
    return value == null ? null : new BigDecimal(value.toString());
  }
}
