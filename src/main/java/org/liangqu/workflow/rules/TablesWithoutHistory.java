package org.liangqu.workflow.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.liangqu.eligibility.DecisionTables;
import org.liangqu.eligibility.FaultyTables;
import org.liangqu.eligibility.ProposedTables;
import org.liangqu.eligibility.TableFacts;
import org.liangqu.eligibility.UnrecordedTables;
import org.liangqu.workflow.EngineSession;
import org.liangqu.workflow.engine.StandaloneDmn;
import org.liangqu.workflow.guard.DecisionModels;
import org.liangqu.workflow.guard.ModelFile;
import org.liangqu.workflow.guard.ModelProblem;
import org.liangqu.workflow.guard.Place;
import org.springframework.stereotype.Component;

/** The deployed tables, and such as may be, in memory: read anew when another version is newest. */
@Component
class TablesWithoutHistory implements UnrecordedTables {

  private final RepositoryService repository;
  private final NewestTables newest;
  private final EngineSession session;
  private final DecisionModels models;
  private final DmnEngine engine = StandaloneDmn.engine();
  private volatile Loaded loaded = new Loaded(Set.of(), null);

  private record Loaded(Set<String> definitionIds, MemoryTables tables) {}

  TablesWithoutHistory(
      RepositoryService repository,
      NewestTables newest,
      EngineSession session,
      DecisionModels models) {
    this.repository = repository;
    this.newest = newest;
    this.session = session;
    this.models = models;
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
          return known.definitionIds().equals(ids) ? known.tables() : load(ids, definitions);
        });
  }

  /** Once for all who ask meanwhile: after a start or a deployment that may be many. */
  private synchronized MemoryTables load(
      Set<String> ids, Collection<DecisionDefinition> definitions) {
    if (!loaded.definitionIds().equals(ids)) {
      loaded = new Loaded(ids, read(definitions));
    }
    return loaded.tables();
  }

  @Override
  public ProposedTables proposed(String fileName, byte[] dmn) {
    requireSound(new ModelFile(fileName, dmn));
    Map<String, DmnDecision> decisions = decisions(new ByteArrayInputStream(dmn));
    if (Collections.disjoint(decisions.keySet(), TableFacts.ofBlankProposals().keySet())) {
      throw faulty(fileName, "文件中没有资格审查的决策表，请核对是否选错了文件");
    }
    Map<String, MemoryTables.Table> tables = new HashMap<>();
    decisions.forEach(
        (key, decision) -> tables.put(key, new MemoryTables.Table(decision, fileName, 0)));
    MemoryTables inForce = deployed();
    return new ProposedTables(inForce, inForce.with(tables), decisions.keySet());
  }

  /** What wouldn't be deployed isn't tried. */
  private void requireSound(ModelFile file) {
    List<FaultyTables.Problem> problems =
        models.problems(List.of(file)).stream().map(TablesWithoutHistory::problem).toList();
    if (!problems.isEmpty()) {
      throw new FaultyTables(file.name(), problems);
    }
  }

  private static FaultyTables.Problem problem(ModelProblem found) {
    Place place = found.place();
    return new FaultyTables.Problem(
        place.tableName() == null ? place.tableId() : place.tableName() + " " + place.tableId(),
        place.row() > 0 ? "第 " + place.row() + " 行" : null,
        place.column(),
        found.expected().isEmpty() ? found.what() : found.what() + "。" + found.expected());
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
