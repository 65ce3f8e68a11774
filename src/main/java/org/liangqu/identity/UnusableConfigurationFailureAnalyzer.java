package org.liangqu.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the application does not start, without a stack trace. */
class UnusableConfigurationFailureAnalyzer
    extends AbstractFailureAnalyzer<UnusableConfigurationException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, UnusableConfigurationException cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
