package org.liangqu.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets an adapter use the engine for the application itself, whoever's request it serves: what the
 * person may see is the calling service's to check.
 */
@Component
public class EngineSession {

  private final IdentityService identity;

  EngineSession(IdentityService identity) {
    this.identity = identity;
  }

  public <T> T asApplication(Supplier<T> action) {
    Authentication person = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return action.get();
    } finally {
      if (person != null) {
        identity.setAuthentication(person.getUserId(), person.getGroupIds());
      }
    }
  }
}
