package org.liangqu.workflow.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.liangqu.identity.PasswordRules;

/** Binds what the engine's own doors set as a password to the same rules. */
class GuidedPasswordPolicy implements PasswordPolicy {

  private final List<PasswordPolicyRule> rules;

  GuidedPasswordPolicy(PasswordRules rules) {
    this.rules = List.of(new Rule(rules));
  }

  @Override
  public List<PasswordPolicyRule> getRules() {
    return rules;
  }

  private record Rule(PasswordRules rules) implements PasswordPolicyRule {

    /** The key of Admin's words for it; its Chinese ones say all that is asked. */
    @Override
    public String getPlaceholder() {
      return "PASSWORD_POLICY_LENGTH";
    }

    @Override
    public Map<String, String> getParameters() {
      return Map.of("minLength", String.valueOf(PasswordRules.SHORTEST));
    }

    @Override
    public boolean execute(String password) {
      return rules.problem(password, null, null).isEmpty();
    }

    @Override
    public boolean execute(String password, User user) {
      return user == null
          ? execute(password)
          : rules.problem(password, user.getId(), user.getLastName()).isEmpty();
    }
  }
}
