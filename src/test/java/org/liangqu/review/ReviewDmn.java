package org.liangqu.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The tables of {@code review.dmn} and {@code checklist.dmn} on a decision engine alone. */
public final class ReviewDmn implements ReviewTables {

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final Map<String, DmnDecision> decisions =
      Stream.of("review.dmn", "checklist.dmn")
          .flatMap(this::read)
          .collect(Collectors.toMap(DmnDecision::getKey, Function.identity()));

  private Stream<DmnDecision> read(String name) {
    try (InputStream file = Files.newInputStream(Path.of("bpmn", name))) {
      return engine.parseDecisions(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Rows evaluate(String decisionKey, Map<String, Object> facts) {
    return new Rows(
        1, engine.evaluateDecisionTable(decisions.get(decisionKey), facts).getResultList());
  }
}
