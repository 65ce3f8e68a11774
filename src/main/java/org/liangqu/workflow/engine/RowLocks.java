package org.liangqu.workflow.engine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks rows of the engine before they are read: a long transaction would otherwise fail on the
 * first of them that somebody claims meanwhile. Whoever comes second waits, and meets the engine's
 * optimistic locking.
 */
@Component
public class RowLocks {

  private static final String OF_INSTANCES =
      """
      select row.id_ from %s row
      where row.%s in (
        select proc_inst_id_ from act_ru_variable
        where name_ = :name and text_ = :value and execution_id_ = proc_inst_id_)
      order by row.id_
      for update\
      """;

  private final JdbcClient jdbc;

  RowLocks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The tasks and jobs of all instances whose variable has the value. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void holdTasksAndJobs(String variable, String value) {
    hold("act_ru_task", "proc_inst_id_", variable, value);
    hold("act_ru_job", "process_instance_id_", variable, value);
  }

  private void hold(String table, String instance, String variable, String value) {
    jdbc.sql(OF_INSTANCES.formatted(table, instance))
        .param("name", variable)
        .param("value", value)
        .query((row, index) -> row.getString(1))
        .list();
  }
}
