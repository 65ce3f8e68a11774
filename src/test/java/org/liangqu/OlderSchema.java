package org.liangqu;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database as it was before a migration, in a schema of its own that is dropped at the end. */
public final class OlderSchema implements AutoCloseable {

  private final String schema = "migration_" + UUID.randomUUID().toString().replace("-", "");
  private final DataSource dataSource;
  private final SingleConnectionDataSource connection;
  private final JdbcClient jdbc;

  /**
   * @param version of the last migration that it has seen
   */
  public OlderSchema(DataSource dataSource, String version) throws SQLException {
    this.dataSource = dataSource;
    migrate(version);
    connection = new SingleConnectionDataSource(dataSource.getConnection(), true);
    jdbc = JdbcClient.create(connection);
    jdbc.sql("set search_path to " + schema).update();
  }

  public void migrate(String version) {
    Flyway.configure()
        .dataSource(dataSource)
        .schemas(schema)
        .defaultSchema(schema)
        .target(version)
        .load()
        .migrate();
  }

  public JdbcClient jdbc() {
    return jdbc;
  }

  @Override
  public void close() {
    jdbc.sql("reset search_path").update();
    jdbc.sql("drop schema " + schema + " cascade").update();
    connection.destroy();
  }
}
