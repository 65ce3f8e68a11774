package org.liangqu.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The record of what was cleared, only ever added to. */
@Component
@Transactional
class RetentionRuns {

  private final JdbcClient jdbc;

  RetentionRuns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(RetentionRun run) {
    jdbc.sql(
            """
            insert into retention_run
              (rule, cleared_count, started_at, finished_at, started_by, failure)
            values (:rule, :cleared, :started, :finished, :person, :failure)""")
        .param("rule", run.rule())
        .param("cleared", run.cleared())
        .param("started", run.startedAt().atOffset(ZoneOffset.UTC))
        .param("finished", run.finishedAt().atOffset(ZoneOffset.UTC))
        .param("person", run.startedBy())
        .param("failure", run.failure())
        .update();
  }

  /** The last of each rule, by its key. */
  @Transactional(readOnly = true)
  Map<String, RetentionRun> last() {
    return jdbc
        .sql("select distinct on (rule) * from retention_run order by rule, id desc")
        .query(RetentionRuns::read)
        .list()
        .stream()
        .collect(Collectors.toMap(RetentionRun::rule, Function.identity()));
  }

  /** Those that cleared something or failed, newest first. */
  @Transactional(readOnly = true)
  Page<RetentionRun> page(Pageable page) {
    String found = " from retention_run where cleared_count > 0 or failure is not null";
    long total = jdbc.sql("select count(*)" + found).query(Long.class).single();
    List<RetentionRun> runs =
        jdbc.sql("select *" + found + " order by id desc limit :limit offset :offset")
            .param("limit", page.getPageSize())
            .param("offset", page.getOffset())
            .query(RetentionRuns::read)
            .list();
    return new PageImpl<>(runs, page, total);
  }

  private static RetentionRun read(ResultSet row, int number) throws SQLException {
    return new RetentionRun(
        row.getString("rule"),
        row.getLong("cleared_count"),
        row.getTimestamp("started_at").toInstant(),
        row.getTimestamp("finished_at").toInstant(),
        row.getString("started_by"),
        row.getString("failure"));
  }
}
