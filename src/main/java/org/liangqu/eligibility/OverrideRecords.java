package org.liangqu.eligibility;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.identity.Person;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The overrides (豁免). One holds at its stage for as long as the rule finds the same: another value
 * makes another message, and has to be overridden anew.
 */
@Repository
class OverrideRecords {

  private final NamedParameterJdbcTemplate jdbc;

  OverrideRecords(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void keep(UUID proposalId, Finding finding, String reason, Person by, Instant at) {
    jdbc.update(
        """
        insert into finding_override (id, finding_id, proposal_id, stage, rule_id, field, message,
          reason, overridden_by, overridden_by_name, overridden_at)
        values (:id, :findingId, :proposalId, :stage, :ruleId, :field, :message,
          :reason, :by, :byName, :at)""",
        new MapSqlParameterSource("id", UUID.randomUUID())
            .addValue("findingId", finding.id())
            .addValue("proposalId", proposalId)
            .addValue("stage", finding.stage().name())
            .addValue("ruleId", finding.ruleId())
            .addValue("field", finding.field())
            .addValue("message", finding.message())
            .addValue("reason", reason)
            .addValue("by", by.id())
            .addValue("byName", by.name())
            .addValue("at", at.atOffset(ZoneOffset.UTC)));
  }

  Judgement applyTo(Judgement judgement) {
    return applyTo(judgement, List.of(judgement.stage()));
  }

  /** The same, whichever stage the overrides were given at. */
  Judgement applyFromAnyStageTo(Judgement judgement) {
    return applyTo(judgement, List.of(Stage.values()));
  }

  private Judgement applyTo(Judgement judgement, List<Stage> stages) {
    if (judgement.blocking().isEmpty()) {
      return judgement;
    }
    Map<Same, String> reasons = reasons(judgement.proposalId(), stages);
    List<JudgedTable> tables =
        judgement.tables().stream().map(table -> overridden(table, reasons)).toList();
    return judgement.with(tables);
  }

  private static JudgedTable overridden(JudgedTable table, Map<Same, String> reasons) {
    return table.with(
        table.findings().stream()
            .map(finding -> finding.overriddenBecause(reasons.get(Same.as(finding))))
            .toList());
  }

  private Map<Same, String> reasons(UUID proposalId, List<Stage> stages) {
    Map<Same, String> reasons = new HashMap<>();
    jdbc.query(
        """
        select rule_id, field, message, reason from finding_override
        where proposal_id = :proposalId and stage in (:stages)""",
        Map.of("proposalId", proposalId, "stages", stages.stream().map(Stage::name).toList()),
        row -> {
          reasons.put(
              new Same(row.getString("rule_id"), row.getString("field"), row.getString("message")),
              row.getString("reason"));
        });
    return reasons;
  }

  private record Same(String ruleId, String field, String message) {

    static Same as(Finding finding) {
      return new Same(finding.ruleId(), finding.field(), finding.message());
    }
  }
}
