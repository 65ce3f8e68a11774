package org.liangqu.benchmark;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** One of the two engines that run the models. */
interface Contender {

  String name();

  /** The database on the common server. */
  String database();

  ProcessEngine engine();

  PathSignals signals();

  /**
   * @return the proposal's number
   */
  String submit(Draft draft);

  void complete(OpenTask task);

  /** Starts a bureau's list for all that waits. */
  void requestList(String bureau, List<String> numbers);

  default JobExecutor jobExecutor() {
    return ((ProcessEngineConfigurationImpl) engine().getProcessEngineConfiguration())
        .getJobExecutor();
  }
}
