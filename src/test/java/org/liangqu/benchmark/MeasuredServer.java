package org.liangqu.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The PostgreSQL that both engines use, durable as in operation, which counts statements. */
final class MeasuredServer implements AutoCloseable {

  private static final String USER = "postgres";

  private final EmbeddedPostgres server;

  MeasuredServer() throws IOException, SQLException {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("max_connections", "100")
            .setServerConfig("shared_preload_libraries", "pg_stat_statements")
            .setServerConfig("pg_stat_statements.max", "10000")
            .start();
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute("create extension pg_stat_statements");
    }
  }

  /** What a database did since the server started; the log is the whole server's. */
  record Usage(
      double statements,
      double transactions,
      double inserted,
      double updated,
      double deleted,
      double executionMillis,
      double logBytes) {

    Usage since(Usage before) {
      return new Usage(
          statements - before.statements,
          transactions - before.transactions,
          inserted - before.inserted,
          updated - before.updated,
          deleted - before.deleted,
          executionMillis - before.executionMillis,
          logBytes - before.logBytes);
    }

    Usage plus(Usage other) {
      return new Usage(
          statements + other.statements,
          transactions + other.transactions,
          inserted + other.inserted,
          updated + other.updated,
          deleted + other.deleted,
          executionMillis + other.executionMillis,
          logBytes + other.logBytes);
    }

    Usage per(int units) {
      return new Usage(
          statements / units,
          transactions / units,
          inserted / units,
          updated / units,
          deleted / units,
          executionMillis / units,
          logBytes / units);
    }
  }

  void createDatabase(String name) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
  }

  String url(String database) {
    return server.getJdbcUrl(USER, database) + "&reWriteBatchedInserts=true";
  }

  String user() {
    return USER;
  }

  Usage usage(String database) throws SQLException {
    String sql =
        """
        select
          coalesce(sum(calls) filter (where query !~* '^(begin|commit|rollback|set|show)'), 0),
          coalesce(sum(calls) filter (where query ~* '^begin'), 0),
          coalesce(sum(rows) filter (where query ~* '^insert'), 0),
          coalesce(sum(rows) filter (where query ~* '^update'), 0),
          coalesce(sum(rows) filter (where query ~* '^delete'), 0),
          coalesce(sum(total_exec_time), 0),
          pg_current_wal_insert_lsn() - '0/0'::pg_lsn
        from pg_stat_statements s join pg_database d on d.oid = s.dbid
        where d.datname = '%s'
        """
            .formatted(database);
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return new Usage(
          row.getDouble(1),
          row.getDouble(2),
          row.getDouble(3),
          row.getDouble(4),
          row.getDouble(5),
          row.getDouble(6),
          row.getDouble(7));
    }
  }

  /** The statements called most, for whoever wants to know what makes the difference. */
  List<String> statements(String database, int proposals) throws SQLException {
    String sql =
        """
        select calls, rows, total_exec_time, regexp_replace(query, '\\s+', ' ', 'g')
        from pg_stat_statements s join pg_database d on d.oid = s.dbid
        where d.datname = '%s' order by calls desc limit 80
        """
            .formatted(database);
    List<String> lines = new ArrayList<>();
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        lines.add(
            "%8.2f calls %8.2f rows %8.3f ms  %s"
                .formatted(
                    row.getDouble(1) / proposals,
                    row.getDouble(2) / proposals,
                    row.getDouble(3) / proposals,
                    row.getString(4)));
      }
    }
    return lines;
  }

  void forget() throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_stat_statements_reset()");
    }
  }

  private Connection connection() throws SQLException {
    return server.getPostgresDatabase().getConnection();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
