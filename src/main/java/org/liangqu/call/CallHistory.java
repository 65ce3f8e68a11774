package org.liangqu.call;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.liangqu.identity.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who changed what of a call. */
@Component
class CallHistory {

  private final JdbcClient jdbc;

  CallHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who changed it, when and why; the reason may be null before publication. */
  record By(Person person, Instant at, String reason) {}

  void record(Call after, List<FieldChange> changes, By by) {
    for (FieldChange change : changes) {
      jdbc.sql(
              """
              insert into call_change
                (call_id, revision, changed_at, person_id, person_name, field, label,
                 old_value, new_value, reason)
              values (:callId, :revision, :at, :personId, :personName, :field, :label,
                 :from, :to, :reason)""")
          .param("callId", after.id())
          .param("revision", after.revision())
          .param("at", by.at().atOffset(ZoneOffset.UTC))
          .param("personId", by.person().id())
          .param("personName", by.person().name())
          .param("field", change.field())
          .param("label", change.label())
          .param("from", change.from())
          .param("to", change.to())
          .param("reason", by.reason())
          .update();
    }
  }

  /** The latest change first. */
  List<PastChange> of(UUID callId) {
    return jdbc.sql(
            """
            select revision, changed_at, person_name, field, label, old_value, new_value, reason
            from call_change where call_id = :callId order by id desc""")
        .param("callId", callId)
        .query(
            (row, index) ->
                new PastChange(
                    row.getInt("revision"),
                    row.getTimestamp("changed_at").toInstant(),
                    row.getString("person_name"),
                    new FieldChange(
                        row.getString("field"),
                        row.getString("label"),
                        row.getString("old_value"),
                        row.getString("new_value")),
                    row.getString("reason")))
        .list();
  }
}
