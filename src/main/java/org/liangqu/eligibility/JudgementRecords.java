package org.liangqu.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The judgements kept: three statements each, however many findings; none is ever changed. */
@Repository
class JudgementRecords {

  private static final String FINDINGS =
      """
      select f.id, f.rule_id, f.clause, f.effect, f.field, f.message, j.stage, j.proposal_id,
        j.judged_by
      from finding f
      join judgement j on j.id = f.judgement_id
      """;

  private static final String IN_ORDER = " order by j.sequence, f.table_position, f.position";

  private final NamedParameterJdbcTemplate jdbc;
  private final ObjectMapper json;
  private final GuideClauses clauses;

  JudgementRecords(NamedParameterJdbcTemplate jdbc, ObjectMapper json, GuideClauses clauses) {
    this.jdbc = jdbc;
    this.json = json;
    this.clauses = clauses;
  }

  void keep(Judgement judgement) {
    insertJudgement(judgement);
    insertTables(judgement);
    insertFindings(judgement);
  }

  private void insertJudgement(Judgement judgement) {
    jdbc.update(
        """
        insert into judgement (id, proposal_id, version, stage, outcome, facts, judged_at, judged_by)
        values (:id, :proposalId, :version, :stage, :outcome, :facts::jsonb, :at, :by)""",
        new MapSqlParameterSource("id", judgement.id())
            .addValue("proposalId", judgement.proposalId())
            .addValue("version", judgement.version())
            .addValue("stage", judgement.stage().name())
            .addValue("outcome", judgement.outcome().name())
            .addValue("facts", write(judgement.facts()))
            .addValue("at", judgement.judgedAt().atOffset(ZoneOffset.UTC))
            .addValue("by", judgement.judgedBy()));
  }

  private void insertTables(Judgement judgement) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (JudgedTable table : judgement.tables()) {
      Map<String, Object> row = new HashMap<>();
      row.put("position", rows.size());
      row.put("key", table.decisionKey());
      row.put("definition", table.definitionId());
      row.put("version", table.definitionVersion());
      row.put("subject", table.subject().isEmpty() ? null : table.subject());
      rows.add(row);
    }
    insert(
        """
        insert into judged_table
          (judgement_id, position, decision_key, definition_id, definition_version, subject)
        select :judgementId, r.position, r.key, r.definition, r.version, r.subject
        from jsonb_to_recordset(:rows::jsonb) as r
          (position integer, key text, definition text, version integer, subject jsonb)""",
        judgement,
        rows);
  }

  private void insertFindings(Judgement judgement) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int table = 0; table < judgement.tables().size(); table++) {
      List<Finding> findings = judgement.tables().get(table).findings();
      for (int position = 0; position < findings.size(); position++) {
        rows.add(row(table, position, findings.get(position)));
      }
    }
    if (!rows.isEmpty()) {
      insert(
          """
          insert into finding
            (id, judgement_id, table_position, position, rule_id, clause, effect, field, message)
          select r.id, :judgementId, r."table", r.position, r.rule, r.clause, r.effect, r.field,
            r.message
          from jsonb_to_recordset(:rows::jsonb) as r
            (id uuid, "table" integer, position integer, rule text, clause text, effect text,
            field text, message text)""",
          judgement,
          rows);
    }
  }

  private static Map<String, Object> row(int table, int position, Finding finding) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", finding.id());
    row.put("table", table);
    row.put("position", position);
    row.put("rule", finding.ruleId());
    row.put("clause", finding.clause());
    row.put("effect", finding.effect());
    row.put("field", finding.field());
    row.put("message", finding.message());
    return row;
  }

  private void insert(String statement, Judgement judgement, List<Map<String, Object>> rows) {
    jdbc.update(
        statement,
        new MapSqlParameterSource("judgementId", judgement.id()).addValue("rows", write(rows)));
  }

  /** Of each stage only the newest judgement of the version counts. */
  List<KeptFinding> current(UUID proposalId, int version) {
    return jdbc.query(
        FINDINGS
            + """
            where j.proposal_id = :proposalId and j.version = :version
              and not exists (
                select from judgement newer
                where newer.proposal_id = j.proposal_id and newer.version = j.version
                  and newer.stage = j.stage and newer.sequence > j.sequence)
            """
            + IN_ORDER,
        Map.of("proposalId", proposalId, "version", version),
        (row, number) -> kept(row));
  }

  List<KeptFinding> all(UUID proposalId) {
    return jdbc.query(
        FINDINGS + "where j.proposal_id = :proposalId" + IN_ORDER,
        Map.of("proposalId", proposalId),
        (row, number) -> kept(row));
  }

  Optional<KeptFinding> find(UUID findingId) {
    return jdbc
        .query(FINDINGS + "where f.id = :id", Map.of("id", findingId), (row, number) -> kept(row))
        .stream()
        .findFirst();
  }

  private KeptFinding kept(ResultSet row) throws SQLException {
    return new KeptFinding(
        row.getObject("proposal_id", UUID.class), row.getString("judged_by"), finding(row));
  }

  private Finding finding(ResultSet row) throws SQLException {
    return new Finding(
        row.getObject("id", UUID.class),
        row.getString("rule_id"),
        row.getString("clause"),
        Effect.valueOf(row.getString("effect")),
        Stage.valueOf(row.getString("stage")),
        row.getString("message"),
        row.getString("field"),
        clauses.sentence(row.getString("rule_id"), row.getString("clause")),
        null);
  }

  private String write(Object facts) {
    try {
      return json.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A judgement cannot be written as JSON", e);
    }
  }

  /** A finding as it was made, with what decides who may override it. */
  record KeptFinding(UUID proposalId, String judgedBy, Finding finding) {

    KeptFinding with(Finding changed) {
      return new KeptFinding(proposalId, judgedBy, changed);
    }
  }
}
