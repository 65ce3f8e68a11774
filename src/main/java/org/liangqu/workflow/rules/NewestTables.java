package org.liangqu.workflow.rules;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * The newest version of every table, in one statement. Asked anew for each judgement, so that a
 * deployment takes effect at once on every node.
 */
@Component
class NewestTables {

  private final RepositoryService repository;

  NewestTables(RepositoryService repository) {
    this.repository = repository;
  }

  Map<String, DecisionDefinition> byKey() {
    return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
        .collect(Collectors.toMap(DecisionDefinition::getKey, Function.identity()));
  }
}
