package org.liangqu.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models, tables and forms that the application brings along. A file that has not
 * changed since the last release keeps its version, so that what an administrator deployed from
 * Modeler in between stays in force.
 */
@Component
public class ModelDeployment implements InitializingBean {

  private static final String NAME = "liangqu-approval";
  private static final List<String> PATTERNS =
      List.of("classpath*:bpmn/*.bpmn", "classpath*:bpmn/*.dmn", "classpath*:forms/*.form");

  private final RepositoryService repository;
  private final ResourcePatternResolver resources;

  ModelDeployment(RepositoryService repository, ResourcePatternResolver resources) {
    this.repository = repository;
    this.resources = resources;
  }

  @Override
  public void afterPropertiesSet() {
    DeploymentBuilder deployment =
        repository.createDeployment().name(NAME).enableDuplicateFiltering(true);
    PATTERNS.stream()
        .flatMap(this::find)
        .sorted(Comparator.comparing(Resource::getFilename))
        .forEach(resource -> add(deployment, resource));
    deployment.deploy();
  }

  private Stream<Resource> find(String pattern) {
    try {
      return Stream.of(resources.getResources(pattern));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + pattern, e);
    }
  }

  private static void add(DeploymentBuilder deployment, Resource resource) {
    try (InputStream content = resource.getInputStream()) {
      deployment.addInputStream(resource.getFilename(), content);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + resource, e);
    }
  }
}
