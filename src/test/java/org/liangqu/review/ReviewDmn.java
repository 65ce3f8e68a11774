package org.liangqu.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The tables of {@code review.dmn} on a decision engine alone. */
public final class ReviewDmn implements ReviewTables {

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final Map<String, DmnDecision> decisions;

  public ReviewDmn() {
    try (InputStream file = Files.newInputStream(Path.of("bpmn", "review.dmn"))) {
      decisions =
          engine.parseDecisions(file).stream()
              .collect(Collectors.toMap(DmnDecision::getKey, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Map<String, Object>> evaluate(String decisionKey, Map<String, Object> facts) {
    return engine.evaluateDecisionTable(decisions.get(decisionKey), facts).getResultList();
  }
}
