package org.liangqu.workflow.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the guard before the engine's own deployers. */
@Component
class DeploymentGuardPlugin extends AbstractProcessEnginePlugin {

  private final DecisionModels models;

  DeploymentGuardPlugin(DecisionModels models) {
    this.models = models;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomPreDeployers(new ArrayList<>(List.of(new DeploymentGuard(models))));
  }
}
