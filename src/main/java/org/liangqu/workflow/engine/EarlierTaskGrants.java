package org.liangqu.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes the authorizations that earlier releases wrote for every task. */
@Component
class EarlierTaskGrants implements InitializingBean {

  private static final Logger log = LoggerFactory.getLogger(EarlierTaskGrants.class);

  private final JdbcClient jdbc;

  /** The engine comes first, since it makes its tables. */
  EarlierTaskGrants(ProcessEngine engine, JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterPropertiesSet() {
    int removed =
        jdbc.sql(
                "delete from act_ru_authorization where resource_type_ = :task and resource_id_ <> :any")
            .param("task", Resources.TASK.resourceType())
            .param("any", Authorization.ANY)
            .update();
    if (removed > 0) {
      log.info("{} authorizations for single tasks were removed", removed);
    }
  }
}
