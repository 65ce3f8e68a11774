package org.liangqu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.workflow.guard.ChangedTables;
import org.liangqu.workflow.guard.ModelFile;
import org.liangqu.workflow.guard.UnsoundModels;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** A release that brings a broken table does not start, and says why. */
@IntegrationTest
class BrokenReleaseTests {

  private static final String PROBLEM =
      "文件 eligibility.dmn，表 CommonFindings（各类项目共同要求审查），第 1 行，“处理”列：“RETRUN”不是已知的处理。";

  @Autowired private RepositoryService repository;

  @Test
  void isNotDeployed() {
    long before = repository.createDeploymentQuery().count();

    assertThatThrownBy(() -> brokenRelease().afterPropertiesSet())
        .isInstanceOf(UnsoundModels.class)
        .hasMessageContaining(PROBLEM);

    assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
  }

  @Test
  void saysWhyItDoesNotStart() {
    FailureAnalysis analysis = analyze(failureOfStart());

    assertThat(analysis.getDescription()).contains(PROBLEM);
    assertThat(analysis.getAction()).isEqualTo("请修改发布包 bpmn 目录中的上述文件。");
  }

  private Throwable failureOfStart() {
    try {
      brokenRelease().afterPropertiesSet();
      throw new AssertionError("The broken release was deployed");
    } catch (UnsoundModels e) {
      return new BeanCreationException("modelDeployment", "Invocation of init method failed", e);
    }
  }

  /** Asks the registered analyzers, as Spring Boot does; leaves out those that need a context. */
  private static FailureAnalysis analyze(Throwable failure) {
    return SpringFactoriesLoader.forDefaultResourceLocation()
        .load(FailureAnalyzer.class, (type, implementation, needsContext) -> {})
        .stream()
        .map(analyzer -> analyzer.analyze(failure))
        .filter(analysis -> analysis != null)
        .findFirst()
        .orElseThrow();
  }

  private ModelDeployment brokenRelease() {
    ModelFile broken =
        ChangedTables.eligibility().text("Result_Common_1_effect", "\"RETRUN\"").file();
    return new ModelDeployment(repository, new Release(broken));
  }

  /** A release whose tables are one file. */
  private static final class Release extends PathMatchingResourcePatternResolver {

    private final ModelFile tables;

    Release(ModelFile tables) {
      this.tables = tables;
    }

    @Override
    public Resource[] getResources(String pattern) throws IOException {
      return pattern.endsWith(".dmn")
          ? new Resource[] {
            new ByteArrayResource(tables.content()) {
              @Override
              public String getFilename() {
                return tables.name();
              }
            }
          }
          : super.getResources(pattern);
    }
  }
}
