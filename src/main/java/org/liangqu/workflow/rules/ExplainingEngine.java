package org.liangqu.workflow.rules;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.liangqu.workflow.engine.ParsedFeelEngineFactory;

/** A decision engine of its own that tells what a table looked at while it judged. */
final class ExplainingEngine {

  private final ThreadLocal<DmnDecisionEvaluationEvent> last = new ThreadLocal<>();
  private final DmnEngine engine = build();

  private DmnEngine build() {
    DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
    configuration.setFeelEngineFactory(new ParsedFeelEngineFactory());
    configuration.setCustomPostDecisionEvaluationListeners(List.of(last::set));
    return configuration.buildEngine();
  }

  ExplainableTables read(InputStream file) {
    DmnModelInstance model = Dmn.readModelFromStream(file);
    Map<String, DmnDecision> decisions =
        engine.parseDecisions(model).stream()
            .collect(Collectors.toMap(DmnDecision::getKey, decision -> decision));
    return new ExplainableTables(this, decisions, TableLabels.of(model));
  }

  DmnDecisionEvaluationEvent judge(DmnDecision decision, Map<String, Object> facts) {
    try {
      engine.evaluateDecisionTable(decision, facts);
      return last.get();
    } finally {
      last.remove();
    }
  }
}
