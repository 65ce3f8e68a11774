package org.liangqu.eligibility;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.JudgementRecords.KeptFinding;
import org.liangqu.identity.Role;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The overrides (豁免). One holds at all stages of the office that gave it, for as long as the rule
 * finds the same: another value makes another message, and has to be overridden anew.
 */
@Repository
class OverrideRecords {

  private final NamedParameterJdbcTemplate jdbc;

  OverrideRecords(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void keep(UUID proposalId, Finding finding, FindingOverride override) {
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
            .addValue("reason", override.reason())
            .addValue("by", override.personId())
            .addValue("byName", override.personName())
            .addValue("at", override.at().atOffset(ZoneOffset.UTC)));
  }

  Judgement applyTo(Judgement judgement) {
    return applyTo(List.of(judgement)).get(0);
  }

  /** The same of many judgements, in one statement. */
  List<Judgement> applyTo(List<Judgement> judgements) {
    List<UUID> blocked =
        judgements.stream()
            .filter(judgement -> !judgement.blocking().isEmpty())
            .map(Judgement::proposalId)
            .distinct()
            .toList();
    if (blocked.isEmpty()) {
      return judgements;
    }
    Map<UUID, List<Given>> given = given(blocked);
    return judgements.stream()
        .map(one -> applied(one, byItsOffice(of(one.proposalId(), given), one.stage())))
        .toList();
  }

  /** The same, whichever office gave the overrides. */
  Judgement applyFromAnyStageTo(Judgement judgement) {
    return judgement.blocking().isEmpty()
        ? judgement
        : applied(judgement, given(judgement.proposalId()));
  }

  private static Judgement applied(Judgement judgement, List<Given> given) {
    List<JudgedTable> tables =
        judgement.tables().stream()
            .map(
                table ->
                    table.with(
                        table.findings().stream().map(found -> applied(found, given)).toList()))
            .toList();
    return judgement.with(tables);
  }

  List<KeptFinding> applyTo(UUID proposalId, List<KeptFinding> findings) {
    if (findings.stream().noneMatch(kept -> kept.finding().isBlocking())) {
      return findings;
    }
    List<Given> given = given(proposalId);
    return findings.stream()
        .map(kept -> kept.with(applied(kept.finding(), byItsOffice(given, kept.finding().stage()))))
        .toList();
  }

  KeptFinding applyTo(UUID proposalId, KeptFinding finding) {
    return applyTo(proposalId, List.of(finding)).get(0);
  }

  private static List<Given> byItsOffice(List<Given> given, Stage stage) {
    return given.stream().filter(one -> one.authority() == OverrideAuthority.at(stage)).toList();
  }

  private static Finding applied(Finding finding, List<Given> given) {
    return given.stream()
        .filter(one -> one.concerns(finding))
        .findFirst()
        .map(one -> finding.overriddenBy(one.override()))
        .orElse(finding);
  }

  private List<Given> given(UUID proposalId) {
    return of(proposalId, given(List.of(proposalId)));
  }

  private static List<Given> of(UUID proposalId, Map<UUID, List<Given>> given) {
    return given.getOrDefault(proposalId, List.of());
  }

  private Map<UUID, List<Given>> given(List<UUID> proposalIds) {
    return jdbc
        .query(
            """
            select proposal_id, stage, rule_id, field, message, reason, overridden_by,
              overridden_by_name, overridden_at
            from finding_override where proposal_id in (:proposalIds) order by overridden_at""",
            Map.of("proposalIds", proposalIds),
            (row, number) ->
                new Given(
                    row.getObject("proposal_id", UUID.class),
                    OverrideAuthority.at(Stage.valueOf(row.getString("stage"))),
                    row.getString("rule_id"),
                    row.getString("field"),
                    row.getString("message"),
                    new FindingOverride(
                        row.getString("reason"),
                        row.getString("overridden_by"),
                        row.getString("overridden_by_name"),
                        row.getTimestamp("overridden_at").toInstant())))
        .stream()
        .collect(Collectors.groupingBy(Given::proposalId));
  }

  private record Given(
      UUID proposalId,
      Role authority,
      String ruleId,
      String field,
      String message,
      FindingOverride override) {

    boolean concerns(Finding finding) {
      return ruleId.equals(finding.ruleId())
          && Objects.equals(field, finding.field())
          && message.equals(finding.message());
    }
  }
}
