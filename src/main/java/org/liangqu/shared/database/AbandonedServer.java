package org.liangqu.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When the application is killed, its PostgreSQL lives on as an orphan that holds the data folder.
 * It is shut down in order, so that nothing committed is lost, before a new one starts.
 */
final class AbandonedServer {

  private static final Logger log = LoggerFactory.getLogger(AbandonedServer.class);
  private static final long STOP_LIMIT_SECONDS = 30;

  private AbandonedServer() {}

  static void stopIfRunning(Path data) throws IOException {
    Optional<ProcessHandle> orphan = serverOf(data.resolve("postmaster.pid"));
    if (orphan.isPresent()) {
      log.warn("Stopping the PostgreSQL {} that an earlier run left behind", orphan.get().pid());
      stop(orphan.get());
    }
  }

  private static Optional<ProcessHandle> serverOf(Path pidFile) throws IOException {
    if (!Files.isRegularFile(pidFile)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(pidFile);
    return ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
        .filter(ProcessHandle::isAlive)
        .filter(AbandonedServer::isPostgres);
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(false);
  }

  private static void stop(ProcessHandle server) {
    server.destroy();
    try {
      server.onExit().get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(
          "数据库进程 " + server.pid() + " 未能停止，请手动结束后重试。(An orphaned PostgreSQL would not stop.)", e);
    }
  }
}
