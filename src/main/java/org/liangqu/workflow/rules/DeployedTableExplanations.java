package org.liangqu.workflow.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.liangqu.eligibility.TableExplanations;
import org.liangqu.workflow.EngineSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Explains by the definitions that the engine keeps; those judge beside it and leave no history.
 */
@Component
class DeployedTableExplanations implements TableExplanations {

  private static final Logger LOG = LoggerFactory.getLogger(DeployedTableExplanations.class);

  private final RepositoryService repository;
  private final EngineSession session;
  private final ExplainingEngine engine = new ExplainingEngine();
  private final Map<String, DecisionDefinition> definitions = new ConcurrentHashMap<>();
  private final Map<String, ExplainableTables> deployed = new ConcurrentHashMap<>();

  DeployedTableExplanations(RepositoryService repository, EngineSession session) {
    this.repository = repository;
    this.session = session;
  }

  @Override
  public Optional<Explanation> explain(String definitionId, Map<String, Object> facts) {
    return Optional.ofNullable(definitions.computeIfAbsent(definitionId, this::find))
        .flatMap(definition -> explain(definition, facts));
  }

  /** Null for one that isn't deployed; what is deployed never changes. */
  private DecisionDefinition find(String definitionId) {
    return session.asApplication(
        () ->
            repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionId(definitionId)
                .singleResult());
  }

  /** All tables of a file are read together, since most are deployed together. */
  private Optional<Explanation> explain(DecisionDefinition definition, Map<String, Object> facts) {
    ExplainableTables tables =
        deployed.computeIfAbsent(
            definition.getDeploymentId() + "/" + definition.getResourceName(),
            file -> read(definition));
    try {
      return Optional.of(tables.explain(definition.getKey(), facts));
    } catch (DmnEngineException fault) {
      LOG.warn("Table {} doesn't judge the kept facts any more", definition.getId(), fault);
      return Optional.empty();
    }
  }

  private ExplainableTables read(DecisionDefinition definition) {
    try (InputStream file =
        session.asApplication(() -> repository.getDecisionModel(definition.getId()))) {
      return engine.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The file of " + definition.getId() + " can't be read", e);
    }
  }
}
