package org.liangqu.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Indexes that the engine's own tables lack. The audit page and Cockpit ask what an instance
 * called; among many instances each such question would read all of them.
 */
@Component
class EngineIndexes implements InitializingBean {

  private final JdbcClient jdbc;

  /** The engine comes first, since it makes its tables. */
  EngineIndexes(ProcessEngine engine, JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterPropertiesSet() {
    jdbc.sql(
            "create index if not exists lq_called_instance on act_hi_procinst"
                + " (super_process_instance_id_) where super_process_instance_id_ is not null")
        .update();
  }
}
