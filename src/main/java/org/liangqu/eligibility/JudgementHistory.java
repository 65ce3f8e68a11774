package org.liangqu.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.PastJudgement.PastFinding;
import org.liangqu.eligibility.PastJudgement.PastTable;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.Proposals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every judgement as it was made, with the tables' versions and the facts, for the audit trail. */
@Service
@Transactional(readOnly = true)
public class JudgementHistory {

  private final JdbcClient jdbc;
  private final Proposals proposals;

  JudgementHistory(JdbcClient jdbc, Proposals proposals) {
    this.jdbc = jdbc;
    this.proposals = proposals;
  }

  /** The oldest first. */
  public List<PastJudgement> of(UUID proposalId) {
    UUID id = proposals.summary(proposalId).id();
    Map<UUID, Map<Integer, List<PastFinding>>> findings = findings(id);
    Map<UUID, List<PastTable>> tables = tables(id, findings);
    return jdbc.sql("select * from judgement where proposal_id = :id order by sequence")
        .param("id", id)
        .query((row, number) -> judgement(row, tables))
        .list();
  }

  /** When it was last judged at each stage where it ever was. */
  public Map<Stage, Instant> lastJudged(UUID proposalId) {
    Map<Stage, Instant> judged = new EnumMap<>(Stage.class);
    jdbc.sql(
            """
            select stage, max(judged_at) as judged_at from judgement
            where proposal_id = :id group by stage""")
        .param("id", proposals.summary(proposalId).id())
        .query(
            row -> {
              judged.put(
                  Stage.valueOf(row.getString("stage")), row.getTimestamp("judged_at").toInstant());
            });
    return judged;
  }

  /** The oldest first. */
  public List<PastOverride> overridesOf(UUID proposalId) {
    return jdbc.sql(
            """
            select stage, rule_id, message, reason, overridden_by, overridden_by_name,
              overridden_at
            from finding_override where proposal_id = :id order by overridden_at""")
        .param("id", proposals.summary(proposalId).id())
        .query((row, number) -> override(row))
        .list();
  }

  private Map<UUID, Map<Integer, List<PastFinding>>> findings(UUID proposalId) {
    record Found(UUID judgement, int table, PastFinding finding) {}
    return jdbc
        .sql(
            """
            select f.judgement_id, f.table_position, f.id, f.rule_id, f.clause, f.effect,
              f.field, f.message
            from finding f join judgement j on j.id = f.judgement_id
            where j.proposal_id = :id order by f.table_position, f.position""")
        .param("id", proposalId)
        .query(
            (row, number) ->
                new Found(
                    row.getObject("judgement_id", UUID.class),
                    row.getInt("table_position"),
                    finding(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Found::judgement,
                Collectors.groupingBy(
                    Found::table, Collectors.mapping(Found::finding, Collectors.toList()))));
  }

  private Map<UUID, List<PastTable>> tables(
      UUID proposalId, Map<UUID, Map<Integer, List<PastFinding>>> findings) {
    record Judged(UUID judgement, PastTable table) {}
    return jdbc
        .sql(
            """
            select t.judgement_id, t.position, t.decision_key, t.definition_id,
              t.definition_version, t.subject
            from judged_table t join judgement j on j.id = t.judgement_id
            where j.proposal_id = :id order by t.position""")
        .param("id", proposalId)
        .query(
            (row, number) -> {
              UUID judgement = row.getObject("judgement_id", UUID.class);
              List<PastFinding> found =
                  findings
                      .getOrDefault(judgement, Map.of())
                      .getOrDefault(row.getInt("position"), List.of());
              return new Judged(
                  judgement,
                  new PastTable(
                      row.getString("decision_key"),
                      row.getString("definition_id"),
                      row.getInt("definition_version"),
                      row.getString("subject"),
                      found));
            })
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Judged::judgement,
                LinkedHashMap::new,
                Collectors.mapping(Judged::table, Collectors.toList())));
  }

  private static PastJudgement judgement(ResultSet row, Map<UUID, List<PastTable>> tables)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new PastJudgement(
        id,
        row.getInt("version"),
        Stage.valueOf(row.getString("stage")),
        Outcome.valueOf(row.getString("outcome")),
        row.getTimestamp("judged_at").toInstant(),
        row.getString("judged_by"),
        row.getString("facts"),
        tables.getOrDefault(id, List.of()));
  }

  private static PastFinding finding(ResultSet row) throws SQLException {
    return new PastFinding(
        row.getObject("id", UUID.class),
        row.getString("rule_id"),
        row.getString("clause"),
        Effect.valueOf(row.getString("effect")),
        row.getString("field"),
        row.getString("message"));
  }

  private static PastOverride override(ResultSet row) throws SQLException {
    return new PastOverride(
        Stage.valueOf(row.getString("stage")),
        row.getString("rule_id"),
        row.getString("message"),
        row.getString("reason"),
        row.getString("overridden_by"),
        row.getString("overridden_by_name"),
        row.getTimestamp("overridden_at").toInstant());
  }
}
