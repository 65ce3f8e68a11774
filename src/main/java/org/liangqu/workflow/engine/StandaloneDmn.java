package org.liangqu.workflow.engine;

import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** A decision engine that judges tables as the process engine does, and keeps nothing of it. */
public final class StandaloneDmn {

  private StandaloneDmn() {}

  /** FEEL alone: a file that nobody deployed may run neither scripts nor expressions in Java. */
  public static DmnEngine engine() {
    DefaultDmnEngineConfiguration configuration = judgingFast();
    configuration.setScriptEngineResolver(language -> null);
    configuration.setElProvider(
        expression -> {
          throw new UnsupportedOperationException("Only FEEL is evaluated: " + expression);
        });
    return configuration.buildEngine();
  }

  static DefaultDmnEngineConfiguration judgingFast() {
    DefaultDmnEngineConfiguration configuration =
        (DefaultDmnEngineConfiguration)
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    configuration.setFeelEngineFactory(new ParsedFeelEngineFactory());
    return configuration;
  }
}
