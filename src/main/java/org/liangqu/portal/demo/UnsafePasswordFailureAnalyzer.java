package org.liangqu.portal.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the application does not start, without a stack trace. */
class UnsafePasswordFailureAnalyzer extends AbstractFailureAnalyzer<UnsafePasswordException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, UnsafePasswordException cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
