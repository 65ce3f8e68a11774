package org.liangqu.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.liangqu.workflow.engine.ParsedFeelEngineFactory;

/** The tables of the repository on a decision engine alone, without Spring or a database. */
final class StandaloneTables implements DecisionTables {

  static final Path FILE = Path.of("bpmn", "eligibility.dmn");
  static final StandaloneTables SHARED = new StandaloneTables();

  private final Set<String> matchedRows = ConcurrentHashMap.newKeySet();
  private final DmnEngine engine = engine();
  private final Map<String, DmnDecision> decisions;

  private StandaloneTables() {
    try (InputStream file = Files.newInputStream(FILE)) {
      decisions =
          engine.parseDecisions(file).stream()
              .collect(Collectors.toMap(DmnDecision::getKey, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tables in which no row has matched yet. */
  static StandaloneTables fresh() {
    return new StandaloneTables();
  }

  /** FEEL as the application has it. */
  private DmnEngine engine() {
    DefaultDmnEngineConfiguration configuration =
        (DefaultDmnEngineConfiguration)
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    configuration.setFeelEngineFactory(new ParsedFeelEngineFactory());
    configuration
        .getCustomPostDecisionTableEvaluationListeners()
        .add(event -> event.getMatchingRules().forEach(row -> matchedRows.add(row.getId())));
    return configuration.buildEngine();
  }

  /** The ids of all rows that have matched until now. */
  Set<String> matchedRows() {
    return Set.copyOf(matchedRows);
  }

  @Override
  public Evaluation evaluate(String decisionKey, Map<String, Object> facts) {
    List<Map<String, Object>> rows =
        engine.evaluateDecisionTable(decisions.get(decisionKey), facts).getResultList();
    return new Evaluation(decisionKey, 1, decisionKey + ":1:test", rows);
  }
}
