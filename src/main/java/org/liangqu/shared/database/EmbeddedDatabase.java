package org.liangqu.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** A real PostgreSQL run as a child process; stopped with the application. */
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final String USER = "postgres";

  private final EmbeddedPostgres server;
  private final FolderLock lock;

  private EmbeddedDatabase(EmbeddedPostgres server, FolderLock lock) {
    this.server = server;
    this.lock = lock;
  }

  static EmbeddedDatabase start(EmbeddedDatabaseProperties properties) {
    try {
      return properties.isKept() ? startKept(properties.folder()) : startPassing();
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
    }
  }

  private static EmbeddedDatabase startKept(Path folder) throws IOException {
    Path home = Files.createDirectories(folder.toAbsolutePath().normalize());
    FolderLock lock = FolderLock.take(home);
    Path data = home.resolve("pgdata");
    AbandonedServer.stopIfRunning(data);
    EmbeddedPostgres server =
        builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setServerConfig("fsync", "on")
            .setServerConfig("max_connections", "100")
            .start();
    log.info("Embedded PostgreSQL on port {} with its data in {}", server.getPort(), data);
    return new EmbeddedDatabase(server, lock);
  }

  private static EmbeddedDatabase startPassing() throws IOException {
    return new EmbeddedDatabase(builder().start(), null);
  }

  /** Stopped by the application after all that uses it, not by a hook that runs beside. */
  private static EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder().setPGStartupWait(START_LIMIT).setRegisterShutdownHook(false);
  }

  @Override
  public String getJdbcUrl() {
    return server.getJdbcUrl(USER, USER) + "&ApplicationName=liangqu&reWriteBatchedInserts=true";
  }

  @Override
  public String getUsername() {
    return USER;
  }

  @Override
  public String getPassword() {
    return USER;
  }

  @Override
  public void close() throws IOException {
    server.close();
    if (lock != null) {
      lock.close();
    }
  }
}
