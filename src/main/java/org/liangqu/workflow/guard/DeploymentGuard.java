package org.liangqu.workflow.guard;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/**
 * Stands at the one point that every deployment passes, over REST, from Java and at the start of
 * the application: tables that aren't sound don't come into force.
 */
class DeploymentGuard implements Deployer {

  private final DecisionModels models;

  DeploymentGuard(DecisionModels models) {
    this.models = models;
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (!deployment.isNew()) {
      return;
    }
    List<ModelFile> decisions =
        deployment.getResources().values().stream()
            .filter(resource -> isDecisionModel(resource.getName()))
            .map(resource -> new ModelFile(resource.getName(), resource.getBytes()))
            .toList();
    models.requireSound(decisions);
  }

  /** As the engine tells them. */
  private static boolean isDecisionModel(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".dmn") || lower.endsWith("dmn11.xml");
  }
}
