package org.liangqu.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine as shipped, on the same rows: with an authorization for each person of each task. */
final class DefaultRights implements AutoCloseable {

  private final HikariDataSource dataSource = new HikariDataSource();
  private final ProcessEngine engine;

  DefaultRights(MeasuredServer server, String database) {
    dataSource.setJdbcUrl(server.url(database));
    dataSource.setUsername(server.user());
    dataSource.setPassword(server.user());
    JdbcClient jdbc = JdbcClient.create(dataSource);
    grant(jdbc, "user_id_", "id_", "assignee_", "act_ru_task");
    grant(jdbc, "group_id_", "task_id_", "group_id_", "act_ru_identitylink");
    jdbc.sql("vacuum analyze act_ru_authorization").update();
    engine = start();
  }

  private static void grant(
      JdbcClient jdbc, String holder, String task, String person, String table) {
    jdbc.sql(
            """
            insert into act_ru_authorization
              (id_, rev_, type_, %1$s, resource_type_, resource_id_, perms_)
            select distinct '%1$s' || %2$s, 1, 1, %3$s, :task, %2$s, :perms from %4$s
            where %3$s is not null and %2$s is not null"""
                .formatted(holder, task, person, table))
        .param("task", Resources.TASK.resourceType())
        .param("perms", TaskPermissions.READ.getValue() | TaskPermissions.TASK_WORK.getValue())
        .update();
  }

  private ProcessEngine start() {
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("shipped");
    configuration.setDataSource(dataSource);
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
    configuration.setAuthorizationEnabled(true);
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    return configuration.buildProcessEngine();
  }

  ProcessEngine engine() {
    return engine;
  }

  @Override
  public void close() {
    engine.close();
    dataSource.close();
  }
}
