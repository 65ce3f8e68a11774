package org.liangqu.workflow.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/**
 * Stands at the one point that every deployment passes, over REST, from Java and at the start of
 * the application: tables that aren't sound don't come into force, nor do processes that would run
 * what isn't the application's own.
 */
class DeploymentGuard implements Deployer {

  /** How the engine tells what a file is. */
  private static final List<String> DECISIONS = List.of("dmn", "dmn11.xml");

  private static final List<String> PROCESSES = List.of("bpmn", "bpmn20.xml");
  private static final List<String> CASES = List.of("cmmn", "cmmn10.xml", "cmmn11.xml");

  private final DecisionModels decisions;

  DeploymentGuard(DecisionModels decisions) {
    this.decisions = decisions;
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (!deployment.isNew()) {
      return;
    }
    List<ModelProblem> problems = new ArrayList<>(decisions.problems(files(deployment, DECISIONS)));
    problems.addAll(ProcessModels.problems(files(deployment, PROCESSES)));
    problems.addAll(ProcessModels.problemsOfCases(files(deployment, CASES)));
    if (!problems.isEmpty()) {
      throw new UnsoundModels(problems);
    }
  }

  private static List<ModelFile> files(DeploymentEntity deployment, List<String> endings) {
    return deployment.getResources().values().stream()
        .filter(resource -> endings.stream().anyMatch(lowerCase(resource.getName())::endsWith))
        .map(resource -> new ModelFile(resource.getName(), resource.getBytes()))
        .toList();
  }

  private static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
