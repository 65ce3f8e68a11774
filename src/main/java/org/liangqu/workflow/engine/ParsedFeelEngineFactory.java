package org.liangqu.workflow.engine;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;

/** Gives the engine the {@link ParsedFeelEngine}. */
public final class ParsedFeelEngineFactory implements FeelEngineFactory {

  @Override
  public FeelEngine createInstance() {
    return new ParsedFeelEngine();
  }
}
