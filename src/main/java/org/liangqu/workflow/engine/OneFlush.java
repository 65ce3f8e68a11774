package org.liangqu.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has many calls of the engine's services written at once. Each would read and write by itself; in
 * one command they share what was read, and all changes leave in batches at the end.
 */
@Component
public class OneFlush {

  private final ProcessEngineConfigurationImpl engine;

  OneFlush(ProcessEngine engine) {
    this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void of(Runnable calls) {
    engine
        .getCommandExecutorTxRequired()
        .execute(
            command -> {
              calls.run();
              return null;
            });
  }
}
