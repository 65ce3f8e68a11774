package org.liangqu.workflow.guard;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which of the release's own models keep the application from starting. */
class UnsoundModelsFailureAnalyzer extends AbstractFailureAnalyzer<UnsoundModels> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, UnsoundModels cause) {
    return new FailureAnalysis(cause.getMessage(), "请修改发布包 bpmn 目录中的上述文件。", cause);
  }
}
