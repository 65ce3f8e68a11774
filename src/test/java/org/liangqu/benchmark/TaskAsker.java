package org.liangqu.benchmark;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;

/** A person who asks for tasks, with the list that he or she looks at most. */
record TaskAsker(String role, String id, List<String> groups, String filterId, String taskId) {

  <T> T ask(ProcessEngine engine, Supplier<T> question) {
    engine.getIdentityService().setAuthentication(id, groups);
    try {
      return question.get();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }
}
