package org.liangqu.workflow.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.liangqu.audit.ClearedRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which instances the engine has forgotten, only ever added to. */
@Component
class ClearedHistory {

  private final JdbcClient jdbc;

  ClearedHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param businessKey of the instance or of the one that called it
   * @param endActivity the end event's name, null where the instance was canceled
   */
  void add(HistoricProcessInstance instance, String businessKey, String endActivity, Instant now) {
    jdbc.sql(
            """
            insert into cleared_process_history
              (instance_id, business_key, definition_key, definition_name, definition_version,
               started_at, ended_at, end_activity, cleared_at)
            values (:id, :businessKey, :key, :name, :version, :started, :ended, :end, :now)""")
        .param("id", instance.getId())
        .param("businessKey", businessKey)
        .param("key", instance.getProcessDefinitionKey())
        .param("name", instance.getProcessDefinitionName())
        .param("version", instance.getProcessDefinitionVersion())
        .param("started", moment(instance.getStartTime()))
        .param("ended", moment(instance.getEndTime()))
        .param("end", endActivity)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static OffsetDateTime moment(Date date) {
    return date.toInstant().atOffset(ZoneOffset.UTC);
  }

  /** Oldest first. */
  List<ClearedRun> of(String businessKey) {
    return jdbc.sql(
            """
            select instance_id, coalesce(definition_name, definition_key) as name,
                   definition_version, started_at, ended_at, end_activity, cleared_at
            from cleared_process_history where business_key = :businessKey
            order by started_at""")
        .param("businessKey", businessKey)
        .query(ClearedHistory::read)
        .list();
  }

  private static ClearedRun read(ResultSet row, int number) throws SQLException {
    return new ClearedRun(
        row.getString("instance_id"),
        row.getString("name"),
        row.getInt("definition_version"),
        row.getTimestamp("started_at").toInstant(),
        row.getTimestamp("ended_at").toInstant(),
        row.getString("end_activity"),
        row.getTimestamp("cleared_at").toInstant());
  }
}
