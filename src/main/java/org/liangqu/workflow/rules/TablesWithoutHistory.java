package org.liangqu.workflow.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.liangqu.eligibility.DecisionTables;
import org.liangqu.eligibility.FaultyTables;
import org.liangqu.eligibility.ProposedTables;
import org.liangqu.eligibility.UnrecordedTables;
import org.liangqu.workflow.EngineSession;
import org.liangqu.workflow.engine.StandaloneDmn;
import org.springframework.stereotype.Component;

/** The deployed tables, and such as may be, in memory: read anew when another version is newest. */
@Component
class TablesWithoutHistory implements UnrecordedTables {

  private final RepositoryService repository;
  private final NewestTables newest;
  private final EngineSession session;
  private final DmnEngine engine = StandaloneDmn.engine();
  private volatile Loaded loaded = new Loaded(Set.of(), null);

  private record Loaded(Set<String> definitionIds, MemoryTables tables) {}

  TablesWithoutHistory(RepositoryService repository, NewestTables newest, EngineSession session) {
    this.repository = repository;
    this.newest = newest;
    this.session = session;
  }

  @Override
  public DecisionTables inForce() {
    return deployed();
  }

  private MemoryTables deployed() {
    return session.asApplication(
        () -> {
          Collection<DecisionDefinition> definitions = newest.byKey().values();
          Set<String> ids =
              definitions.stream().map(DecisionDefinition::getId).collect(Collectors.toSet());
          Loaded known = loaded;
          if (known.definitionIds().equals(ids)) {
            return known.tables();
          }
          MemoryTables read = read(definitions);
          loaded = new Loaded(ids, read);
          return read;
        });
  }

  @Override
  public ProposedTables proposed(String fileName, byte[] dmn) {
    Map<String, DmnDecision> decisions = proposedDecisions(fileName, dmn);
    MemoryTables inForce = deployed();
    if (decisions.keySet().stream().noneMatch(inForce::has)) {
      throw faulty(fileName, "文件中没有现行的决策表，请核对是否选错了文件");
    }
    Map<String, MemoryTables.Table> tables = new HashMap<>();
    decisions.forEach(
        (key, decision) -> tables.put(key, new MemoryTables.Table(decision, fileName, 0)));
    return new ProposedTables(inForce, inForce.with(tables), decisions.keySet());
  }

  private Map<String, DmnDecision> proposedDecisions(String fileName, byte[] dmn) {
    try {
      return decisions(new ByteArrayInputStream(dmn));
    } catch (DmnEngineException e) {
      throw faulty(fileName, "不是有效的DMN文件：" + e.getMessage());
    }
  }

  private static FaultyTables faulty(String fileName, String message) {
    return new FaultyTables(fileName, List.of(new FaultyTables.Problem(null, null, null, message)));
  }

  /** A file holds many tables, and is read once. */
  private MemoryTables read(Collection<DecisionDefinition> definitions) {
    Map<List<String>, Map<String, DmnDecision>> files = new HashMap<>();
    Map<String, MemoryTables.Table> tables = new HashMap<>();
    for (DecisionDefinition one : definitions) {
      DmnDecision decision =
          files
              .computeIfAbsent(
                  List.of(one.getDeploymentId(), one.getResourceName()), file -> decisions(one))
              .get(one.getKey());
      tables.put(one.getKey(), new MemoryTables.Table(decision, one.getId(), one.getVersion()));
    }
    return new MemoryTables(engine, tables);
  }

  private Map<String, DmnDecision> decisions(DecisionDefinition definition) {
    try (InputStream file = repository.getDecisionModel(definition.getId())) {
      return decisions(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, DmnDecision> decisions(InputStream file) {
    return engine.parseDecisions(file).stream()
        .collect(Collectors.toMap(DmnDecision::getKey, decision -> decision));
  }
}
